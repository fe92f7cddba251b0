// outcome: fails with "= stopped: an endless loop that never waits" | An endless loop.
export async function main(): Promise<void> {
  console.log('start');
  for (;;);
}
