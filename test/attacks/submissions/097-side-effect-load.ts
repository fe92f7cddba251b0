// outcome: fails with "runs 1" | Prints, sets timers and leaves globals behind while the module loads.
// @ts-nocheck
globalThis.runs = (globalThis.runs ?? 0) + 1;
console.log('start');
setTimeout(() => console.log('end'), 100);

export async function main() {
  console.log('runs', globalThis.runs);
  return 'done';
}
