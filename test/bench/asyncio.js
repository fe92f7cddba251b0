'use strict';
// The asyncio library alone, on plain Node.
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

const TASKS = 100_000;
const RUNS = 7;

const outfile = path.join(bundle(), 'bench-asyncio.js');
esbuild.buildSync({
  stdin: {
    contents: ['coroutine', 'gather', 'run', 'sleep', 'tasks'].map((name) => `export * from './${name}';`).join('\n'),
    resolveDir: path.join(root, 'katas', 'asyncio'),
  },
  bundle: true,
  platform: 'node',
  outfile,
  logLevel: 'error',
});
const { coroutine, createTask, gather, run, sleep } = require(outfile);

const one = coroutine('one', function* () {
  return 1;
});
const inTurn = coroutine('inTurn', function* () {
  for (let at = 0; at < TASKS; at++) yield* createTask(one());
});
const atOnce = coroutine('atOnce', function* () {
  yield* gather(Array.from({ length: TASKS }, () => sleep(1)));
});

async function main() {
  console.log('| asyncio on plain Node | |\n| --- | ---: |');
  console.log(`| 100,000 createTask + yield*, one after the other | ${await medianOf(inTurn)} ms |`);
  console.log(`| 100,000 sleeps of 1 ms, gathered | ${await medianOf(atOnce)} ms |`);
}

async function medianOf(program) {
  const times = [];
  for (let at = -2; at < RUNS; at++) {
    const start = performance.now();
    await run(program());
    if (at >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)].toFixed(0);
}

void main();
