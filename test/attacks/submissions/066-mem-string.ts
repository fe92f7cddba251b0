// outcome: fails with "= rejected RangeError" | Doubles a string till the end.
export async function main(): Promise<void> {
  let text = 'x';
  for (;;) text += text;
}
