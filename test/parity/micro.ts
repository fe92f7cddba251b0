import { indent } from './writer';
import type { Statement, Writer } from './writer';

/**
 * Prints after one, two, three … microtasks. Beside it every chain of promises shows how many microtasks it
 * takes, and so whether the stage's own promises take as many as Node's.
 */
export function ladder(writer: Writer): string[] {
  const label = writer.name('step');
  return [`void climb('${label}', ${writer.random.whole(2, 8)});`];
}

/** `climb`, for the top of the program. */
export const CLIMB = `const climb = async (label, steps) => {
  for (let step = 1; step <= steps; step++) {
    await null;
    say(label + '.' + step);
  }
};`;

const callback = (open: string, close: string): Statement => {
  return (writer, at, depth) => ({ lines: [open, ...indent(writer.micro(depth)), close], end: at });
};

const chain: Statement = (writer, at, depth) => {
  const { random } = writer;
  const lines = [random.pick(['Promise.resolve(1)', "Promise.reject(new Error('no'))", 'new Promise((go) => go(2))'])];
  for (let links = random.whole(1, 4); links > 0; links--) {
    const body = [writer.say('value'), ...(random.chance(0.3) ? writer.micro(depth) : []), random.pick(RESULTS)];
    lines.push(random.pick(['.then((value) => {', '.catch((value) => {', '.finally((value) => {']));
    lines.push(...indent(body), '})');
  }
  lines.push(`.catch((error) => ${writer.say('error').replace(';', '')});`);
  return { lines, end: at };
};

/** What a link of a chain gives. */
const RESULTS = [
  '',
  'return 3;',
  'return Promise.resolve(4);',
  'return Promise.resolve(5).then((x) => x);',
  "throw new Error('link');",
  "return Promise.reject(new Error('late link'));",
  'return (async () => 6)();',
  'return (async () => Promise.resolve(7))();',
  "return { then(go) { say('thenable'); go(8); } };",
];

/** Async functions that wait for things which are there already. */
const awaits: Statement = (writer, at, depth) => {
  const lines = Array.from({ length: writer.random.whole(1, 3) }, () =>
    writer.say(`await ${writer.random.pick(VALUES)}`),
  );
  const inner = writer.random.chance(0.5) ? writer.micro(depth) : [];
  return { lines: ['void (async () => {', ...indent([...inner, ...lines]), '})();'], end: at };
};
const VALUES = [
  'null',
  'Promise.resolve(1)',
  '(async () => 2)()',
  '(async () => { await null; return 3; })()',
  '(async () => (async () => 4)())()',
  "Promise.reject(new Error('caught')).catch((error) => error)",
  'Promise.all([1, Promise.resolve(2), (async () => 3)()])',
  'Promise.race([Promise.resolve(1), 2])',
  "Promise.any([Promise.reject(new Error('one')), Promise.resolve(2)])",
  "Promise.any([Promise.reject(new Error('one'))]).catch((error) => error)",
  "Promise.allSettled([1, Promise.reject(new Error('two'))]).then((all) => all.map((one) => one.status))",
  'new Promise((go) => process.nextTick(go, 5))',
  'new Promise((go) => queueMicrotask(() => go(6)))',
  '{ then(go) { queueMicrotask(() => go(7)); } }',
];

const forAwait: Statement = (writer, at, depth) => ({
  lines: [
    'void (async () => {',
    `  for await (const value of ${writer.random.pick(ITERABLES)}) {`,
    ...indent(indent([writer.say('value'), ...(writer.random.chance(0.3) ? writer.micro(depth) : [])])),
    ...(writer.random.chance(0.3) ? ['    if (value > 1) break;'] : []),
    '  }',
    `  ${writer.say()}`,
    '})();',
  ],
  end: at,
});
const ITERABLES = [
  '[1, Promise.resolve(2), 3]',
  "(async function* () { yield 1; try { yield Promise.resolve(2); yield 3; } finally { say('closed'); } })()",
  '(async function* () { yield* [1, 2]; yield* (async function* () { yield 3; })(); })()',
  '(function* () { yield 1; yield Promise.resolve(2); })()',
];

export const MICRO: readonly Statement[] = [
  (writer, at) => ({ lines: [writer.say()], end: at }),
  (writer, at) => ({ lines: ladder(writer), end: at }),
  callback('process.nextTick(() => {', '});'),
  callback('process.nextTick((a, b) => {', "}, 'a', 'b');"),
  callback('queueMicrotask(() => {', '});'),
  callback('Promise.resolve().then(() => {', '});'),
  chain,
  chain,
  awaits,
  awaits,
  forAwait,
];
