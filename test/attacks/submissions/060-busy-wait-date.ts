// outcome: fails with "= stopped: a loop that waits for the clock" | Waits in a loop for a clock that does not move meanwhile.
export async function main(): Promise<string> {
  console.log('start');
  const until = Date.now() + 100;
  while (Date.now() < until);
  console.log('end');
  return 'done';
}
