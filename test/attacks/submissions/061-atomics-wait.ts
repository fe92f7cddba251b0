// outcome: fails with "= rejected ReferenceError" | Sleeps for real, without using the processor.
// @ts-nocheck
export async function main() {
  console.log('start');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  console.log('end');
  return 'done';
}
