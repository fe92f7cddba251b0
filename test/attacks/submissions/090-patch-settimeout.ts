// outcome: fails | Replaces setTimeout by one that fires at once and looks delayed.
// @ts-nocheck
const real = setTimeout;
globalThis.setTimeout = (act, delay, ...args) => real(act, 0, ...args);

export async function main() {
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return 'done';
}
