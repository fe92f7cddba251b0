// outcome: fails with "! uncaught Error: after" | Throws in a timer after main has settled.
export async function main(): Promise<string> {
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  setTimeout(() => {
    throw new Error('after');
  }, 1);
  return 'done';
}
