import { testPlayer } from '../support/play';

const { traceOf, timelineOf } = testPlayer();
const SLEEP = 'const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));';

test('a scenario that never settles names every await on the way, with the lines of the TypeScript file', async () => {
  const trace = await traceOf(`
interface Unused { readonly gone: 'after compiling'; }
const never = (): Promise<void> => new Promise(() => {});

async function fetchUser(): Promise<void> {
  await null;
  await never();
}
export async function main(): Promise<void> {
  console.log('start');
  await fetchUser();
}`);

  expect(trace.settled).toMatchObject({ kind: 'never', atMs: 0 });
  expect(trace.stuck).toEqual([
    { name: 'main', at: { line: 11, column: 9 } },
    { name: 'fetchUser', at: { line: 7, column: 9 } },
  ]);
});

test('two functions that wait for each other are both named, once', async () => {
  const trace = await traceOf(`
let a: Promise<void>, b: Promise<void>;
async function first() { await null; await b; }
async function second() { await null; await a; }
export async function main() { a = first(); b = second(); await a; }`);

  expect(trace.stuck.map(({ name, at }) => `${name} ${at?.line}`)).toEqual(['main 5', 'first 3', 'second 4']);
});

test("what was left behind has the line that made it, and whether it was unref'd", async () => {
  const trace = await traceOf(`
export async function main() {
  setTimeout(() => {}, 500);
  setInterval(() => {}, 50).unref();
  setImmediate(() => {});
}`);

  expect(trace.leftovers.map(({ kind, dueMs, isRef, at }) => [kind, dueMs, isRef, at?.line])).toEqual([
    ['interval', 50, false, 4],
    ['timeout', 500, true, 3],
    ['immediate', 0, true, 5],
  ]);
});

test('an unhandled rejection has the line of its error, and when a handler came too late', async () => {
  const trace = await traceOf(`
${SLEEP}
async function load() {
  await sleep(10);
  throw new Error('down');
}
export async function main() {
  const early = load();
  await sleep(50);
  await early.catch(() => {});
}`);

  expect(trace.lines).toEqual([
    { atMs: 10, kind: 'unhandled', text: 'Error: down', thrownAt: { line: 5, column: 9 }, handledAtMs: 50 },
  ]);
});

test('a rejection behind an await of a plain value is seen', async () => {
  const timeline = await timelineOf(`
    async function f() { await null; throw new Error('lost'); }
    export async function main() { f(); }`);

  expect(timeline).toBe('0s  ! unhandled rejection: Error: lost\n0s  = resolved');
});

test('the second rejection of Promise.all is handled, that of two awaits in turn is not', async () => {
  const fails = `${SLEEP}\nasync function fail(ms: number) { await sleep(ms); throw new Error(String(ms)); }`;

  await expect(
    timelineOf(
      `${fails}\nexport async function main() { await Promise.all([fail(1), fail(2)]).catch(() => {}); await sleep(9); }`,
    ),
  ).resolves.toBe('0.01s  = resolved');
  await expect(
    timelineOf(
      `${fails}\nexport async function main() { const a = fail(5), b = fail(2); await a.catch(() => {}); await b.catch(() => {}); }`,
    ),
  ).resolves.toBe('0.002s  ! unhandled rejection: Error: 2\n0.005s  = resolved');
});

test('waits carry their lines, their lengths and when what they wait for was started', async () => {
  const trace = await traceOf(`
${SLEEP}
export async function main() {
  const early = sleep(30);
  await sleep(10);
  await early;
}`);

  expect(trace.waits.map(({ at, fromMs, untilMs, startedMs }) => [at?.line, fromMs, untilMs, startedMs])).toEqual([
    [5, 0, 10, 0],
    [6, 10, 30, 0],
  ]);
});

test("printed errors show the student's own frames, with the lines of the TypeScript file", async () => {
  const timeline = await timelineOf(`
interface Unused { readonly gone: true; }
async function deep() {
  await null;
  console.log(new Error('here'));
}
export async function main() { await deep(); }`);

  expect(timeline).toBe('0s  | Error: here\\n    at deep (kata.ts:5:15)\n0s  = resolved');
});

test('a promise that was frozen is watched like any other', async () => {
  const trace = await traceOf(`
export async function main() {
  const failing = Object.freeze(Promise.reject(new Error('down')));
  await failing.catch(() => console.log('caught'));
  void Object.freeze(Promise.reject(new Error('lost')));
}`);

  expect(trace.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['print caught', 'unhandled Error: lost']);
});

test('the notes of the observer cannot be seen on a promise', async () => {
  const timeline = await timelineOf(`
export async function main() {
  const promise = Promise.resolve(1);
  await promise;
  console.log(Reflect.ownKeys(promise).length, promise);
}`);

  expect(timeline).toContain('0 Promise { 1 }');
});
