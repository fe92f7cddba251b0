import { testPlayer } from '../support/play';

const { traceOf } = testPlayer();

/** What the programs below call. */
const HELPERS = `
import { setTimeout as nap } from 'node:timers/promises';
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function load(id: number): Promise<number> { await sleep(id); return id; }
async function fail(ms: number): Promise<never> { await sleep(ms); throw new Error('failed'); }
async function isAdmin(): Promise<boolean> { await sleep(1); return false; }
const use = (..._values: unknown[]): void => {};
`;
const LINES = HELPERS.split('\n').length;

/** The names of what the program calls and never awaits, with their lines in the program. */
async function floatingIn(program: string, name = 'main'): Promise<string[]> {
  const trace = await traceOf(`${HELPERS}\n${program}`, name === 'main' ? undefined : ({ other }) => other?.());
  return trace.floating.map((found) => `${found.name} ${(found.at?.line ?? 0) - LINES}`);
}

describe('a forgotten await is seen', () => {
  test.each([
    ['as a statement', 'export async function main() {\n  load(5);\n}', ['load 2']],
    ['in an arrow function', 'export const main = async () => {\n  await load(1);\n  load(5);\n}', ['load 3']],
    [
      'on a method',
      'class Shop { async ship() { await sleep(5); } }\nexport async function main() {\n  new Shop().ship();\n}',
      ['ship 3'],
    ],
    ['on a function that makes its promise by hand', 'export async function main() {\n  sleep(5);\n}', ['sleep 2']],
    ['on node:timers/promises', 'export async function main() {\n  nap(5);\n}', ['nap 2']],
    ['in a variable that nobody reads', 'export async function main() {\n  const user = load(5);\n}', ['load 2']],
    ['in a condition', 'export async function main() {\n  if (isAdmin()) console.log("in");\n}', ['isAdmin 2']],
    ['in a template', 'export async function main() {\n  console.log(`${load(5)}`);\n}', ['load 2']],
    ['in an expression', 'export async function main() {\n  use((load(5) as any) + 1);\n}', ['load 2']],
    [
      'in forEach',
      'export async function main() {\n  [1].forEach(async (n) => { await sleep(n); });\n}',
      ['forEach(async …) 2'],
    ],
    [
      'in map without all',
      'export async function main() {\n  [1].map(async (n) => { await sleep(n); });\n}',
      ['map(async …) 2'],
    ],
    [
      'in filter',
      'export async function main() {\n  use([1].filter(async () => isAdmin()));\n}',
      ['filter(async …) 2'],
    ],
    ['on Promise.all', 'export async function main() {\n  Promise.all([load(1), load(2)]);\n}', ['Promise.all 2']],
    ['on a call that fails', 'export async function main() {\n  fail(5);\n  await sleep(1);\n}', ['fail 2']],
    [
      'of a function whose only await is of a plain value',
      'async function f() { await null; }\nexport async function main() {\n  f();\n}',
      ['f 3'],
    ],
  ])('%s', async (_, program, found) => {
    await expect(floatingIn(program)).resolves.toEqual(found);
  });
});

describe('nothing is said about', () => {
  test.each([
    ['an awaited call', 'export async function main() { await load(5); }'],
    ['a returned call', 'export function main() { return load(5); }'],
    ['a call returned from an async function', 'export async function main() { return load(5); }'],
    ['void', 'export async function main() { void load(5); }'],
    [
      'void before a method',
      'const shop = { ship: async () => { await sleep(5); } };\nexport async function main() { void shop.ship(); }',
    ],
    [
      'void before a function that is called at once',
      'export async function main() { void (async () => { await sleep(5); })(); }',
    ],
    ['then', 'export async function main() { load(5).then((n) => console.log(n)); }'],
    ['catch', 'export async function main() { fail(5).catch(() => {}); }'],
    ['Promise.all over map', 'export async function main() { await Promise.all([1, 2].map(async (n) => load(n))); }'],
    ['allSettled', 'export async function main() { await Promise.allSettled([load(1), fail(2)]); }'],
    ['a race and its loser', 'export async function main() { await Promise.race([load(5), sleep(9)]); }'],
    ['any', 'export async function main() { await Promise.any([fail(1), load(5)]); }'],
    ['start early, await late', 'export async function main() { const a = load(5); await sleep(9); await a; }'],
    [
      'two started, then awaited in turn',
      'export async function main() { const a = load(5), b = load(3); await a; await b; }',
    ],
    [
      'a single-flight cache',
      'const cache = new Map<number, Promise<number>>();\n' +
        'function get(id: number) { let p = cache.get(id); if (!p) { p = load(id); cache.set(id, p); } return p; }\n' +
        'export async function main() { await Promise.all([get(1), get(1), get(2)]); }',
    ],
    [
      'a worker pool',
      'export async function main() { const jobs = [5, 3, 4, 1]; ' +
        'const worker = async () => { for (let n = jobs.pop(); n !== undefined; n = jobs.pop()) await load(n); };\n' +
        'await Promise.all([worker(), worker()]); }',
    ],
    [
      'a mutex made of a chain of promises',
      'let tail: Promise<unknown> = Promise.resolve();\n' +
        'const lock = <T>(job: () => Promise<T>): Promise<T> => { const run = tail.then(job); tail = run.catch(() => {}); return run; };\n' +
        'export async function main() { await Promise.all([lock(() => load(2)), lock(() => load(1))]); }',
    ],
    [
      'an async callback of a timer',
      'export async function main() { setTimeout(async () => { await load(1); }, 5); await sleep(9); }',
    ],
    [
      'a promise kept in a property',
      'class Db { ready: Promise<number>; constructor() { this.ready = load(5); } }\nexport async function main() { new Db(); }',
    ],
    [
      'a deferred that nobody waits for',
      'export async function main() { let done = () => {}; const finished = new Promise<void>((r) => { done = r; }); done(); use(finished); }',
    ],
    [
      'an async generator',
      'async function* ticks() { yield 1; await sleep(1); yield 2; }\nexport async function main() { for await (const n of ticks()) use(n); }',
    ],
    ['a thenable', 'export async function main() { await { then: (ok: (n: number) => void) => ok(1) }; }'],
    ['Promise.resolve', 'export async function main() { Promise.resolve(1); }'],
    [
      'started work whose turn did not come, as main failed before',
      'export async function main() { const ads = load(5); await fail(1); await ads; }',
    ],
  ])('%s', async (_, program) => {
    await expect(floatingIn(program)).resolves.toEqual([]);
  });
});
