'use strict';
// `npm run parity:asyncio -- 1000 [seed]`: as many random programs on CPython and on the stage. A difference is seen
// again with `npm run parity:asyncio -- 1 <its seed>`. With --write the traces become the golden ones.
const fs = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../../bin/bundle.js');

const BATCH = 100;
const MOST_SHOWN = 3;
const folder = path.join(root, 'test', 'asyncio', 'parity');

async function main(args) {
  const isWrite = args.includes('--write');
  const [count = 1000, first = 1] = args.filter((arg) => arg !== '--write').map(Number);
  if (!(count > 0) || Number.isNaN(first)) {
    console.error(
      `expected a number of programs and perhaps a seed, got "${args.join(' ')}": npm run parity:asyncio -- 1000 1`,
    );
    return 2;
  }
  const { generate, tracesOnPython, tracesOnStage } = load();
  const golden = [];
  let [same, open, lines, shown] = [0, 0, 0, 0];
  for (let from = first; from < first + count; from += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, first + count - from) }, (_, at) => from + at);
    const programs = seeds.map((seed) => generate(seed));
    const python = await tracesOnPython(programs, { isPlain: false, folder });
    const plain = await tracesOnPython(programs, { isPlain: true, folder });
    const stage = await tracesOnStage(programs, folder);
    programs.forEach((program, at) => {
      const [wanted, got] = [python[at].join('\n'), stage[at].join('\n')];
      lines += python[at].length;
      if (plain[at].join('\n') !== wanted) open += 1;
      golden.push(`${program.seed}\t${python[at].join('|')}`);
      if (wanted === got) same += 1;
      else if (shown++ < MOST_SHOWN) show(program, wanted, got);
      else console.log(`--- seed ${program.seed} differs, too`);
    });
  }
  console.log(
    `Node ${process.version}, seeds from ${first}: ${same}/${count} traces equal to CPython's, ${lines} lines. ` +
      `In ${open} of them CPython alone, with its heap and its sets as they are, gives another order.`,
  );
  if (isWrite) fs.writeFileSync(path.join(folder, 'golden.txt'), `${golden.join('\n')}\n`);
  return same === count ? 0 : 1;
}

function show({ seed, python, typescript }, wanted, got) {
  console.log(`--- seed ${seed}\n${python}\n---\n${typescript}\n--- on CPython\n${wanted}\n--- on the stage\n${got}\n`);
}

function load() {
  const outfile = path.join(bundle(), 'parity-asyncio.js');
  esbuild.buildSync({
    entryPoints: [path.join(folder, 'compare.ts')],
    bundle: true,
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return require(outfile);
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
