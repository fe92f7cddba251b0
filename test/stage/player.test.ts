import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Ladder } from '../../grader/stage/containment/ladder';
import { LIMITS } from '../../grader/stage/limits';
import { Player } from '../../grader/stage/player';
import { testPlayer } from '../support/play';

const { outcomeOf, timelineOf, traceOf } = testPlayer();

test('time jumps to the next timer, and prints carry the virtual time', async () => {
  const timeline = await timelineOf(`
    import { setTimeout as sleep } from 'node:timers/promises';
    export async function main(): Promise<string> {
      console.log('you say,');
      await sleep(2 * 24 * 3600 * 1000);
      console.log('goodbye', { at: 2 }, [1, 'a']);
      return 'done';
    }`);

  expect(timeline).toBe('0s  | you say,\n172800s  | goodbye { at: 2 } [ 1, \'a\' ]\n172800s  = resolved "done"');
});

test('nextTicks, microtasks, immediates and timers go in the order of Node', async () => {
  const timeline = await timelineOf(`
    export async function main() {
      setTimeout(() => console.log('timeout'), 0);
      setImmediate(() => console.log('immediate'));
      queueMicrotask(() => console.log('microtask'));
      process.nextTick(() => console.log('nextTick'));
      Promise.resolve().then(() => console.log('then'));
      await null;
      console.log('await');
    }`);

  expect(timeline).toBe(
    [
      '0s  | nextTick',
      '0s  | microtask',
      '0s  | then',
      '0s  | await',
      '0s  | immediate',
      '0s  = resolved',
      '0.001s  | timeout',
    ].join('\n'),
  );
});

test.each([
  ['a promise that never settles', 'await new Promise(() => {})', '0s  = never settles'],
  ['an endless loop', 'while (true);', '0s  = stopped: an endless loop that never waits'],
  [
    'an endless loop of awaits',
    'for (;;) await null',
    '0s  = stopped: an endless loop of promises, no timer gets its turn',
  ],
  [
    'an endless chain of then',
    'const f = (): Promise<void> => Promise.resolve().then(f); await f()',
    '0s  = stopped: an endless loop of promises, no timer gets its turn',
  ],
  [
    'an endless loop that catches everything',
    'for (;;) { try { for (;;); } catch {} }',
    '0s  = stopped: an endless loop that never waits',
  ],
  [
    'a regular expression that takes for ever',
    '/^(a+)+$/.test("a".repeat(40) + "!")',
    '0s  = stopped: an endless loop that never waits',
  ],
  [
    'a stack overflow',
    'const f = (): number => 1 + f(); f()',
    '0s  = rejected RangeError: Maximum call stack size exceeded',
  ],
  [
    'a timer beyond all bounds',
    'const f = () => setTimeout(f, 2 ** 31 - 1); f(); await new Promise(() => {})',
    '0s  = stopped: more than seven days have passed',
  ],
  [
    'endless nextTicks',
    'const f = () => process.nextTick(f); f(); await new Promise(() => {})',
    '0s  = stopped: endless nextTicks, no time passes',
  ],
  [
    'endless immediates',
    'const f = () => setImmediate(f); f(); await new Promise(() => {})',
    '0s  = stopped: endless immediates, no time passes',
  ],
  [
    'a wait for the clock',
    'const end = Date.now() + 100; while (Date.now() < end);',
    '0s  = stopped: a loop that waits for the clock, which cannot move while it runs',
  ],
  [
    'a flood of prints',
    'for (;;) { try { console.log("x".repeat(300_000)) } catch {} }',
    '0s  = stopped: too much was printed',
  ],
  ['process.exit', 'process.exit(0)', '0s  = stopped: process.exit(0) was called'],
  [
    'a full heap',
    'const all: unknown[] = []; for (;;) all.push(new Array(1e5).fill(0.5))',
    '0s  = stopped: out of memory',
  ],
])('%s gets a verdict, with what was printed before', async (_, body, verdict) => {
  const timeline = await timelineOf(`export async function main() { console.log('start'); ${body} }`);

  expect(timeline.split('\n').filter((line) => !line.includes('xxx'))).toEqual(['0s  | start', verdict]);
});

test('endless timers get a verdict, and time has passed till then', async () => {
  const timeline = await timelineOf(`
    export async function main() { const f = () => setTimeout(f, 1000); f(); await new Promise(() => {}); }`);

  expect(timeline).toMatch(/^\d{5,6}s {2}= stopped: endless timers$/);
});

test('an endless interval that is left behind does not keep the play going', async () => {
  const outcome = await outcomeOf(`export async function main() { setInterval(() => {}, 10); }`);

  expect(outcome).toMatchObject({ trace: { leftovers: [{ kind: 'interval', dueMs: 10 }], stopped: null } });
});

test('an unhandled rejection is reported at the end of the turn in which it happened', async () => {
  const timeline = await timelineOf(`
    export async function main() {
      const early = Promise.reject(new Error('early'));
      const caught = Promise.reject(new Error('caught'));
      caught.catch(() => console.log('in time'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await early.catch(() => {});
    }`);

  expect(timeline).toBe('0s  | in time\n0s  ! unhandled rejection: Error: early\n0.05s  = resolved');
});

test('an exception in a timer ends the play, as it ends Node', async () => {
  const timeline = await timelineOf(`
    export async function main() {
      setTimeout(() => { throw new Error('late') }, 10);
      setTimeout(() => console.log('never'), 20);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }`);

  expect(timeline).toBe('0.01s  ! uncaught Error: late');
});

test('nothing of a play stays in memory: many that take 8 MB each go through one process', async () => {
  const source = `export async function main() { (globalThis as any).big = new Array(1e6).fill(0.5); }`;

  for (let count = 0; count < 40; count++) await expect(timelineOf(source)).resolves.toBe('0s  = resolved');
});

test('nothing of one play is seen by the next', async () => {
  const source = `export async function main() { const g = globalThis as any; g.seen = (g.seen ?? 0) + 1; Array.prototype.map = null as any; return g.seen; }`;

  await expect(timelineOf(source)).resolves.toBe('0s  = resolved 1');
  await expect(timelineOf(source)).resolves.toBe('0s  = resolved 1');
});

test.each([
  ['a file that does not parse', 'export async function main( {', { kind: 'syntax-error', line: 1 }],
  [
    'await at the top level',
    'await null; export function main() {}',
    { kind: 'syntax-error', text: expect.stringContaining('async function') as string },
  ],
  [
    'a top level that throws',
    'throw new Error("no"); export function main() {}',
    { kind: 'load-error', text: 'Error: no' },
  ],
  [
    'an import that does not exist',
    'import fs from "node:fs"; export const main = () => fs;',
    { kind: 'bad-import', text: 'node:fs' },
  ],
  ['an export that is missing', 'export const mian = 1;', { kind: 'missing-export', text: 'main' }],
])('%s is a problem of its own kind', async (_, source, problem) => {
  await expect(outcomeOf(source)).resolves.toMatchObject({ problem });
});

test('a scenario that reaches outside its own body is told the name', async () => {
  const outside = 1;

  const outcome = await outcomeOf('export const main = () => 1', ({ main }) => [main?.(), outside]);

  expect(outcome).toMatchObject({ problem: { kind: 'outside', text: 'outside' } });
});

test('a process that cannot be started is our failure, not a verdict on the student', async () => {
  const start = (): ChildProcess =>
    spawn(process.execPath, ['--no-such-option'], { stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
  const player = new Player(LIMITS, new Ladder([{ containment: { level: 'node', layers: [] }, start }]));

  await expect(player.play({ code: '', given: {}, scenario: '() => 1', args: [] })).rejects.toThrow(
    'bad option: --no-such-option',
  );
});

test('a play that had no processor time is played again with more real time', async () => {
  // A stage's process that answers by hand: starved at first, then with the real time that it was given.
  const program = `
    const fs = require('fs');
    const read = (length) => { const bytes = Buffer.alloc(length); return fs.readSync(0, bytes) ? bytes.toString() : ''; };
    fs.writeSync(3, 'ready\\t0\\t""\\n');
    for (let first = true, head; (head = read(8)) !== ''; first = false) {
      const { nonce, limits } = JSON.parse(read(parseInt(head, 16)));
      if (first) fs.writeSync(3, 'starved\\t0\\t""\\nstopped\\t0\\t"sync-loop"\\n');
      else fs.writeSync(3, 'resolved\\t0\\t"' + limits.wallMs + '"\\n');
      fs.writeSync(3, 'end\\t0\\t"' + nonce + '"\\n');
    }`;
  let starts = 0;
  const start = (): ChildProcess => {
    const again = starts++ === 0 ? program : program.replace('first = true', 'first = false');
    return spawn(process.execPath, ['-e', again], { stdio: ['pipe', 'ignore', 'pipe', 'pipe'], detached: true });
  };
  const player = new Player(LIMITS, new Ladder([{ containment: { level: 'node', layers: [] }, start }]));

  const outcome = await player.play({ code: '', given: {}, scenario: '() => 1', args: [] });
  player.close();

  expect(outcome).toMatchObject({ trace: { settled: { kind: 'resolved', text: String(LIMITS.wallMs * 6) } } });
  expect(starts).toBeGreaterThan(1);
});

test('a module or global that is loaded on the way does not let promises go ahead', async () => {
  const timeline = await timelineOf(`
    export async function main() {
      void Promise.resolve().then(() => console.log('promise'));
      new AbortController();
      console.log('still the same turn');
    }`);

  expect(timeline).toBe('0s  | still the same turn\n0s  | promise\n0s  = resolved');
});

test('plays that had to be stopped do not add up to a full heap', async () => {
  const stuck = `export async function main() { const all = new Array(1e6).fill(0.5); for (;;) { process.nextTick(() => all); await null; } }`;

  for (let at = 0; at < 3; at++) await expect(timelineOf(stuck)).resolves.toMatch(/= stopped: /);
  await expect(timelineOf('export const main = () => 1')).resolves.toBe('0s  = resolved 1');
});

test('promises of a subclass are not taken for unhandled or forgotten', async () => {
  const trace = await traceOf(`
    class Mine<T> extends Promise<T> {}
    export async function main() {
      const failing = new Mine<void>((_, reject) => setTimeout(() => reject(new Error('x')), 5));
      await failing.catch(() => console.log('caught'));
      await Mine.resolve(1).then(() => Mine.reject(new Error('y'))).catch(() => {});
    }`);

  expect(trace.lines.map(({ kind, text }) => [kind, text])).toEqual([['print', 'caught']]);
  expect(trace.floating).toEqual([]);
});
