'use strict';
// Runs programs on real Node, one after the other, and writes what each printed, and when, as a line of JSON.
// A program is over when Node says that nothing is left that keeps the process alive; timers without `ref` that
// it leaves behind print into nothing.
const fs = require('node:fs');
const { performance } = require('node:perf_hooks');

const sources = JSON.parse(fs.readFileSync(0, 'utf8'));
const start = setTimeout;
let running;
// The first is run twice, for a cold process is late by milliseconds.
let next = -1;

process.on('beforeExit', () => {
  if (next > 0) fs.writeSync(1, `${JSON.stringify(running)}\n`);
  if (next < sources.length) play(sources[Math.max(0, next++)]);
});
process.on('unhandledRejection', (error) => running.push([performance.now() - running.startMs, `unhandled ${error}`]));

function play(source) {
  const prints = [];
  const log = (text) => prints.push([performance.now() - startMs, text]);
  let startMs;
  const module = { exports: {} };
  // Compiled before the clock starts. `console` is the program's own, so that nothing is written while it runs.
  const load = new Function('exports', 'require', 'module', 'console', source);
  start(() => {
    running = prints;
    startMs = performance.now();
    Object.defineProperty(prints, 'startMs', { value: startMs });
    load(module.exports, require, module, { log });
    void module.exports.main();
  }, 2);
}
