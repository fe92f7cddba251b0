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
  const { NAMED, generate, parityOf, program } = load();
  const processes = Math.min(2, os.availableParallelism());
  const named = NAMED.map(({ name, body }) => program(name, [body]));
  const same = await parityOf(named, { again: 3, processes: 1 });
  const parity = await parityOf(
    seeds.map((seed) => generate(seed)),
    { again: 3, processes },
  );
  const differences = [...same.differences, ...parity.differences];
  for (const { name, source, stage, node } of differences) {
    console.log(`--- ${name}\n${source}\n--- on the stage\n${stage}\n--- on Node\n${node}\n`);
  }
  const { programs, sameOrder, sameTimes, runAgain } = parity;
  console.log(
    `Node ${process.version}, seeds from ${first}: orders ${sameOrder}/${programs}, timestamps ${sameTimes}/${programs}` +
      ` (${runAgain} run again because of noise), known pitfalls ${named.length - same.differences.length}/${named.length}`,
  );
  return differences.length === 0 ? 0 : 1;
}

function load() {
  const outfile = path.join(bundle(), 'parity.js');
  esbuild.buildSync({
    stdin: {
      contents: "export * from './compare'; export * from './generate'; export * from './named';",
      resolveDir: path.join(root, 'test', 'parity'),
    },
    bundle: true,
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return require(outfile);
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
