import { afterShort, earlier, later } from './cells';
import type { Cell } from './cells';
import { SHORT_DELAYS, delay } from './timers';
import { indent } from './writer';
import type { Maker, Operation, Writer } from './writer';

const at0 = (expression: string, end: Cell, rejects = false): Operation => ({ before: [], expression, end, rejects });

const sleep: Maker = (writer, at) => {
  const taken = writer.cells.take(at);
  if (taken === undefined) return undefined;
  const ms = taken.delayMs;
  const value = `'${writer.name('v')}'`;
  const expression = writer.random.pick([
    `new Promise((go) => setTimeout(go, ${delay(writer, ms)}, ${value}))`,
    `new Promise((go) => setTimeout(() => { say(${value}); go(); }, ${delay(writer, ms)}))`,
    `timers.setTimeout(${ms}, ${value})`,
    `timers.setTimeout(${ms}, ${value}, { ref: ${writer.random.chance(0.8)} })`,
    `timers.scheduler.wait(${ms})`,
    `promisify(setTimeout)(${ms}, ${value})`,
  ]);
  return at0(expression, taken.cells[0] as Cell);
};

const short: Maker = (writer, at) => {
  const after = afterShort(at);
  if (after === undefined) return undefined;
  const ms = writer.random.pick(SHORT_DELAYS);
  // `node:timers/promises` takes numbers only; NaN and what is too large mean 1 ms here too.
  const number = writer.random.pick(['0', '1', '-5', '1.9', 'undefined', 'NaN', '2 ** 31', 'Infinity']);
  const expression = writer.random.pick([
    `new Promise((go) => setTimeout(go, ${ms}, 'short'))`,
    `timers.setTimeout(${number}, 'short')`,
    `promisify(setTimeout)(${number}, 'short')`,
  ]);
  return at0(expression, after);
};

const immediate: Maker = (writer, at) => {
  if (at.kind !== 'immediates') return undefined;
  const expression = writer.random.pick([
    "new Promise((go) => setImmediate(go, 'soon'))",
    "timers.setImmediate('soon')",
    "promisify(setImmediate)('soon')",
    'timers.scheduler.yield()',
  ]);
  return at0(expression, at);
};

const call: Maker = (writer, at, depth) => {
  const name = writer.name('work');
  const { lines, end } = writer.block(at, depth, 3);
  const rejects = writer.random.chance(0.25);
  const last = rejects ? `throw new Error('${name}');` : `return ${writer.random.pick(RETURNS)};`;
  return {
    before: [`async function ${name}() {`, ...indent([...lines, last]), '}'],
    expression: `${name}()`,
    end,
    rejects,
  };
};
/** `return` of a promise takes three microtasks, of a value none. */
const RETURNS = ["'done'", "Promise.resolve('done')", "await Promise.resolve('done')", 'undefined'];

const chained: Maker = (writer, at, depth) => {
  const { before, expression, end, rejects } = writer.operation(at, depth);
  const caught = rejects && writer.random.chance(0.5);
  const link = caught ? 'catch((value) =>' : writer.random.pick(['then((value) =>', 'finally((value) =>']);
  const body = [writer.say('value'), ...writer.sync(end, depth)];
  return {
    before,
    expression: `Promise.resolve(${expression}).${link} {\n${indent([...body, 'return value;']).join('\n')}\n})`,
    end,
    rejects: rejects && !caught,
  };
};

/** Branches that start together: where they go on is known, since each branch's cell is. */
const combined: Maker = (writer, at, depth) => {
  const all = Array.from({ length: writer.random.whole(1, 3) }, () => writer.operation(at, depth));
  const [fulfilled, rejected] = [all.filter((one) => !one.rejects), all.filter((one) => one.rejects)];
  const first = (some: readonly Operation[]): Cell => some.map(({ end }) => end).reduce(earlier);
  const last = (some: readonly Operation[]): Cell => some.map(({ end }) => end).reduce(later);
  const how = writer.random.pick(['all', 'race', 'any', 'allSettled'] as const);
  const { end, rejects } = {
    all: () => ({ end: rejected.length > 0 ? first(rejected) : last(all), rejects: rejected.length > 0 }),
    // Of several that settle in one cell either may be the first: it may reject.
    race: () => ({ end: first(all), rejects: rejected.length > 0 }),
    any: () => ({ end: fulfilled.length > 0 ? first(fulfilled) : last(all), rejects: fulfilled.length === 0 }),
    allSettled: () => ({ end: last(all), rejects: false }),
  }[how]();
  return {
    before: all.flatMap(({ before }) => before),
    expression: `Promise.${how}([\n${indent(all.map(({ expression }) => `${expression},`)).join('\n')}\n])`,
    end,
    rejects,
  };
};

/** Waits for the operation and says what it gave; a rejection ends here. */
export function waitFor(writer: Writer, { before, expression, rejects }: Operation): string[] {
  const wait = writer.say(`await ${expression}`);
  if (!rejects && writer.random.chance(0.7)) return [...before, wait];
  return [...before, 'try {', `  ${wait}`, '} catch (error) {', `  ${writer.say('error')}`, '}'];
}

export const OPERATIONS: readonly Maker[] = [
  sleep,
  sleep,
  sleep,
  short,
  short,
  immediate,
  immediate,
  call,
  call,
  chained,
  combined,
  combined,
  (_, at) => at0("{ then(go) { say('thenable'); go(9); } }", at),
  (writer, at) => at0(`timers.setTimeout(${writer.random.pick(["'10'", '10n', 'null'])})`, at, true),
  (_, at) => at0("timers.setImmediate('kept', { ref: 'no' })", at, true),
  (_, at) => at0("(async () => { await null; throw new Error('soon'); })()", at, true),
];
