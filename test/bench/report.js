'use strict';
// Rendering alone: a report of 44 katas of six tests, half of which fail.
const path = require('node:path');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

const outfile = path.join(bundle(), 'bench-report.js');
esbuild.buildSync({
  stdin: {
    contents: "export * from './grader/report/html/html'; export * from './test/support/page-report';",
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const { html, wholeCourse } = require(outfile);

const report = wholeCourse();
const view = { language: 'en', colour: false, columns: 80 };
const start = performance.now();
const page = html(report, view);
const firstMs = performance.now() - start;
const times = Array.from({ length: 9 }, () => {
  const before = performance.now();
  html(report, view);
  return performance.now() - before;
}).sort((a, b) => a - b);

console.log('| rendering 44 katas | first | then | size |\n| --- | ---: | ---: | ---: |');
console.log(
  `| html | ${firstMs.toFixed(0)} ms | ${times[4].toFixed(0)} ms | ${Math.round(Buffer.byteLength(page) / 1000)} kB |`,
);
