'use strict';
// The stage alone, without Jest: what one play costs on a process that is warm.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const esbuild = require('esbuild');
const { bundle, root } = require('../../bin/bundle.js');

const outfile = path.join(bundle(), 'bench-stage.js');
esbuild.buildSync({
  stdin: {
    contents: ['player', 'limits', 'containment/stage-ladder']
      .map((name) => `export * from './grader/stage/${name}';`)
      .join('\n'),
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const { LIMITS, Player, stageLadder } = require(outfile);

const SLEEPS = 100_000;
const sleep = 'const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));';
const main = (body) => ({
  code: `${sleep} exports.main = async () => { ${body} };`,
  given: {},
  scenario: '({ main }) => main()',
  args: [],
});
const small = main("console.log('start'); await sleep(1000); console.log('end');");

async function run() {
  const idle = await medianOf(small, { runs: 100, pauseMs: 4 });
  const busy = await medianOf(small, { runs: 200 });
  const never = await medianOf(main('await new Promise(() => {});'), { runs: 100, pauseMs: 4 });
  const loop = await medianOf(main('for (;;);'), { runs: 3, warmUps: 0 });
  const day = await medianOf(main('for (let i = 0; i < 1440; i++) await sleep(60_000);'), { runs: 20, pauseMs: 4 });
  const sleeps = main(`for (let i = 0; i < ${SLEEPS}; i++) await sleep(1000);`);
  const limits = { ...LIMITS, wallMs: 60_000, virtualMs: 1e12 };
  const [long, bare] = [[], []];
  for (let at = 0; at < 5; at++) {
    bare.push(bareLoop());
    long.push(await medianOf(sleeps, { runs: 1, warmUps: 0, limits }));
  }
  const alone = await wholeRuns(['bubblewrap', 'unshare']);
  const inBubblewrap = await wholeRuns([]);
  const rows = [
    ['one kata, contained by Node alone: start, play, end', `${alone.wholeMs.toFixed(0)} ms`],
    [`one kata, contained by ${inBubblewrap.level}: start, play, end`, `${inBubblewrap.wholeMs.toFixed(0)} ms`],
    [`the same on a warm spare (${inBubblewrap.level}): play, end`, `${inBubblewrap.spareMs.toFixed(1)} ms`],
    ['a small scenario, the stage waiting for it', `${idle.toFixed(2)} ms`],
    ['a small scenario, one right after the other (each in a fresh realm)', `${busy.toFixed(2)} ms`],
    ['a promise that never settles: its verdict', `${never.toFixed(2)} ms`],
    ['an endless loop: its verdict', `${loop.toFixed(0)} ms`],
    ['a virtual day of retries, one a minute', `${day.toFixed(1)} ms`],
    ['a step of 100,000 sleeps in a row, observers on', `${((median(long) * 1000) / SLEEPS).toFixed(1)} µs`],
    ['the same in a bare V8 realm: no timers, no observers', `${((median(bare) * 1000) / SLEEPS).toFixed(1)} µs`],
    ['memory of the process after 1,000 scenarios', `${await memoryAfter(1_000)} MB`],
  ];
  console.log('| on the stage | |\n| --- | ---: |');
  for (const [name, value] of rows) console.log(`| ${name} | ${value} |`);
}

/** Whole runs, each in a process of its own: from nothing to the end of the process, and from a process that is ready. */
async function wholeRuns(without) {
  const [whole, spare] = [[], []];
  let level;
  for (let at = 0; at < 20; at++) {
    for (const [times, isWarm] of [
      [whole, false],
      [spare, true],
    ]) {
      const player = new Player(LIMITS, stageLadder({ without }));
      if (isWarm) await player.whenReady();
      const start = performance.now();
      await player.play(small);
      await player.end();
      times.push(performance.now() - start);
      ({ level } = player.containment);
    }
  }
  return { level, wholeMs: median(whole), spareMs: median(spare) };
}

async function medianOf(piece, { runs, warmUps = 20, pauseMs = 0, limits = LIMITS }) {
  const player = new Player(limits);
  const times = [];
  for (let at = -warmUps; at < runs; at++) {
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const start = performance.now();
    await player.play(piece);
    if (at >= 0) times.push(performance.now() - start);
  }
  player.close();
  return median(times);
}

/** The floor: as many awaits and as many drains of a realm's own microtask queue, and nothing else. */
function bareLoop() {
  const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
  const drain = new vm.Script('0');
  const due = [];
  context.later = (resolve) => due.push(resolve);
  const start = performance.now();
  const source = `(async () => { for (let i = 0; i < ${SLEEPS}; i++) await new Promise((resolve) => later(resolve)); })`;
  vm.runInContext(source, context)();
  while (due.length > 0) {
    due.shift()();
    drain.runInContext(context);
  }
  return performance.now() - start;
}

async function memoryAfter(plays) {
  const player = new Player();
  for (let at = 0; at < plays; at++) await player.play(small);
  const megabytes = Math.max(...family(player.pid).map(residentMegabytes));
  player.close();
  return Math.round(megabytes);
}

/** A process and all below it: what plays is one of them, the others are the sandbox. */
function family(pid) {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...(children === '' ? [] : children.split(' ').flatMap((child) => family(Number(child))))];
}

function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

void run();
