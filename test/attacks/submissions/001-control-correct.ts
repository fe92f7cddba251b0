// outcome: passes | A right answer.
export async function main(): Promise<string> {
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return 'done';
}
