// outcome: fails with "= rejected ReferenceError" | A real timer beside the virtual clock.
// @ts-nocheck
export async function main() {
  console.log('start');
  await Atomics.waitAsync(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100).value;
  console.log('end');
  return 'done';
}
