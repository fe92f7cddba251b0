// outcome: fails | Delays that are too large for a timer, which Node makes a millisecond.
export async function main(): Promise<string> {
  console.log('start');
  for (const delay of [2 ** 31, Infinity, -1, NaN, Number.MAX_VALUE]) {
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  console.log('end');
  return 'done';
}
