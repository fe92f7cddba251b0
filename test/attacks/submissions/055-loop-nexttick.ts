// outcome: fails with "= stopped: endless nextTicks" | nextTick calls itself for ever, so that no timer gets its turn.
export async function main(): Promise<void> {
  console.log('start');
  const again = (): void => process.nextTick(again);
  again();
  await new Promise((resolve) => setTimeout(resolve, 100));
}
