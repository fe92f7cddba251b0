'use strict';
// `npm run parity -- 600 [seed]`: as many random programs on real Node and on the stage. The seeds count up from
// the one given, so a difference is seen again with `npm run parity -- 1 <its seed>`.
const os = require('node:os');
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

async function main([count = '600', first = '1']) {
  const seeds = Array.from({ length: Number(count) }, (_, at) => Number(first) + at);
  if (seeds.length === 0 || seeds.some(Number.isNaN)) {
    console.error(`expected a number of programs and perhaps a seed, got "${count} ${first}": npm run parity -- 600 1`);
    return 2;
  }
  const { parityOf } = load();
  const processes = Math.min(2, os.availableParallelism());
  const { programs, sameOrder, sameTimes, runAgain, differences } = await parityOf(seeds, { again: 3, processes });
  for (const { seed, source, stage, node } of differences) {
    console.log(`--- seed ${seed}\n${source}\n--- on the stage\n${stage}\n--- on Node\n${node}\n`);
  }
  console.log(
    `Node ${process.version}, seeds from ${first}: orders ${sameOrder}/${programs}, timestamps ${sameTimes}/${programs}` +
      ` (${runAgain} run again because of noise)`,
  );
  return differences.length === 0 ? 0 : 1;
}

function load() {
  const outfile = path.join(bundle(), 'parity.js');
  esbuild.buildSync({
    entryPoints: [path.join(root, 'test', 'parity', 'compare.ts')],
    bundle: true,
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return require(outfile);
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
