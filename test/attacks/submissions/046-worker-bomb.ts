// outcome: fails | A bomb of worker threads.
// @ts-nocheck
export async function main() {
  const { Worker } = require('worker_threads');
  for (let at = 0; at < 100; at++) new Worker('for (;;);', { eval: true });
  console.log('started');
}
