// outcome: fails with "= stopped: endless timers" | An endless chain of timers.
export async function main(): Promise<void> {
  console.log('start');
  const again = (): void => void setTimeout(again, 0);
  again();
  await new Promise(() => {});
}
