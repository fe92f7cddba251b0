#!/usr/bin/env node
'use strict';
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `matsu: expected Node 20 or later, got ${process.version}: install a newer Node and try again\n`,
  );
  process.exitCode = 2;
} else {
  const { bundle } = require('./bundle.js');
  const { main } = require(require('node:path').join(bundle(), 'cli.js'));
  main(process.argv.slice(2));
}
