// outcome: fails with "= stopped: an endless loop of promises" | An endless loop that awaits nothing.
export async function main(): Promise<void> {
  console.log('start');
  for (;;) await null;
}
