// outcome: fails | main is a generator, so nothing of it runs unless somebody asks.
// @ts-nocheck
export async function* main() {
  console.log('start');
  yield new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return 'done';
}
