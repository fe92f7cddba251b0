// outcome: fails with "= never settles" | A promise that never settles.
export async function main(): Promise<void> {
  console.log('start');
  await new Promise(() => {});
}
