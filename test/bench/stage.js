'use strict';
// The stage alone, without Jest: what one play costs on a process that is warm.
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

const outfile = path.join(bundle(), 'bench-stage.js');
esbuild.buildSync({
  stdin: {
    contents: "export * from './grader/stage/player'; export * from './grader/stage/limits';",
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const { LIMITS, Player } = require(outfile);

const sleeps = (count) => `exports.main = async () => {
  for (let i = 0; i < ${count}; i++) await new Promise((resolve) => setTimeout(resolve, 1000));
}`;
const small = `exports.main = async () => {
  console.log('start'); await new Promise((resolve) => setTimeout(resolve, 1000)); console.log('end');
}`;
const scenario = '({ main }) => main()';
const piece = (code) => ({ code, given: {}, scenario, args: [] });

async function main() {
  const rows = [
    ['a small scenario on a warm stage', await medianOf(small, 200, 20)],
    [
      'a promise that never settles: its verdict',
      await medianOf('exports.main = () => new Promise(() => {});', 200, 20),
    ],
    ['an endless loop: its verdict', await medianOf('exports.main = () => { for (;;); };', 3, 0)],
    ['100,000 sleeps one after another', await medianOf(sleeps(100_000), 5, 1)],
  ];
  console.log('| on the stage | ms |\n| --- | ---: |');
  for (const [name, ms] of rows) console.log(`| ${name} | ${ms.toFixed(2)} |`);
}

async function medianOf(code, runs, warmUps) {
  const player = new Player({ ...LIMITS, wallMs: code.includes('100000') ? 10_000 : LIMITS.wallMs });
  const times = [];
  for (let run = -warmUps; run < runs; run++) {
    const start = performance.now();
    await player.play(piece(code));
    if (run >= 0) times.push(performance.now() - start);
  }
  player.close();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

void main();
