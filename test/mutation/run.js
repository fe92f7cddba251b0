'use strict';
// `npm run mutate -- [kata...]`: mutants of the solutions, played on the specs. `npm run mutate:specs -- [kata...]`:
// what each test is needed for. See docs/mutation.md.
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

async function main([what, ...katas]) {
  const commands = load();
  try {
    return await commands[what](katas, console.log);
  } catch (error) {
    console.error(error.name === 'UseError' ? error.message : error);
    return error.name === 'UseError' ? 2 : 3;
  }
}

function load() {
  const outfile = path.join(bundle(), 'mutation.js');
  esbuild.buildSync({
    entryPoints: [path.join(root, 'test', 'mutation', 'commands.ts')],
    bundle: true,
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return require(outfile);
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
