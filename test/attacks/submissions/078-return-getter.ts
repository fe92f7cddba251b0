// outcome: fails | Returns an object whose getter says something else each time.
// @ts-nocheck
export async function main() {
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  let reads = 0;
  return { get value() { return ['cheat', 'done'][reads++ % 2]; } };
}
