'use strict';
// Rendering a report of 44 katas, four in five with a failing test of two timelines, in every format; medians of 20.
const { buildSync } = require('esbuild');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const [{ text: code }] = buildSync({
  stdin: {
    contents: "export { FORMATS } from './grader/report/formats'; export { everything } from './test/support/reports';",
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
  absWorkingDir: root,
}).outputFiles;
const bundled = { exports: {} };
new Function('module', 'exports', 'require', code)(bundled, bundled.exports, require);
const { FORMATS, everything } = bundled.exports;

const katas = Array.from({ length: 44 }, (_, at) => everything.katas[at % everything.katas.length]);
const report = { ...everything, katas };
const view = { language: 'en', colour: false, columns: 100, env: {} };

console.log('\n| a report of 44 katas as | ms | kB |\n| --- | ---: | ---: |');
for (const [name, format] of Object.entries(FORMATS)) {
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    format(report, view);
    return performance.now() - start;
  });
  const kilobytes = Buffer.byteLength(format(report, view)) / 1000;
  console.log(`| ${name} | ${times.sort((a, b) => a - b)[10].toFixed(1)} | ${kilobytes.toFixed(0)} |`);
}
