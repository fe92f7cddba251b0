// outcome: fails with "= stopped: an endless loop that never waits" | A regular expression that backtracks for ever.
export async function main(): Promise<void> {
  console.log('start');
  /^(\w+\s?)+$/.test('one '.repeat(30) + '!');
  console.log('end');
}
