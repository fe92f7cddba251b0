'use strict';
// `npm run attacks`: every attack of test/attacks, each in a throw-away namespace; `npm run attacks -- --help` says more.
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

const build = bundle();
const outfile = path.join(build, 'attacks.js');
esbuild.buildSync({
  entryPoints: [path.join(root, 'test', 'attacks', 'command.ts')],
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const out = (text) => void process.stdout.write(text);
void require(outfile)
  .main(process.argv.slice(2), { root, build, out })
  .then((code) => (process.exitCode = code));
