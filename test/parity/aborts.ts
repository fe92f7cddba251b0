import { earlier } from './cells';
import type { Cell } from './cells';
import { ladder } from './micro';
import { indent } from './writer';
import type { Statement, Writer } from './writer';

/** Ways to wait for so long, with options, and how many times the wait is tried in one program. */
const waits = (ms: number, options: string): string[] => [
  `timers.setTimeout(${ms}, 'kept', ${options})`,
  `timers.scheduler.wait(${ms}, ${options})`,
  `promisify(setTimeout)(${ms}, 'kept', ${options})`,
];

const soons = (options: string): string[] => [
  `timers.setImmediate('kept', ${options})`,
  `promisify(setImmediate)('kept', ${options})`,
];

/** What a caught abort looks like: Node's own errors carry the signal's reason as their cause. */
const caught = (writer: Writer): string => writer.say('[error.name, error.code, String(error.cause)].join()');

const listen = (writer: Writer, signal: string, depth: number): string[] => [
  `${signal}.addEventListener('abort', () => {`,
  ...indent([writer.say(`${signal}.aborted`), ...writer.micro(depth)]),
  `}${writer.random.pick(['', ', { once: true }'])});`,
];

/** Aborted before it began: nothing is started, and the rejection takes no turn. */
const before: Statement = (writer, at) => {
  const options = `{ signal: AbortSignal.abort(${writer.random.pick(['', "'why'", "new Error('why')"])}) }`;
  const expression = writer.random.pick([
    ...waits(10, options),
    ...soons(options),
    `timers.setInterval(10, 'kept', ${options}).next()`,
  ]);
  return {
    lines: [...ladder(writer), 'try {', `  await ${expression};`, '} catch (error) {', `  ${caught(writer)}`, '}'],
    end: at,
  };
};

/** Aborted by a timer of its own, before or after the wait is over. */
const during: Statement = (writer, at, depth) => {
  const waited = writer.cells.take(at);
  if (waited === undefined) return undefined;
  const aborted = writer.cells.take(at);
  if (aborted === undefined) return undefined;
  const name = writer.name('controller');
  const expression = writer.random.pick(waits(waited.delayMs, `{ signal: ${name}.signal }`));
  const [end, other] = [waited.cells[0] as Cell, aborted.cells[0] as Cell];
  return {
    lines: [
      `const ${name} = new AbortController();`,
      ...(writer.random.chance(0.5) ? listen(writer, `${name}.signal`, depth) : []),
      'setTimeout(() => {',
      ...indent([...ladder(writer), `${name}.abort(${writer.random.pick(['', "'why'"])});`, ...ladder(writer)]),
      ...indent(writer.sync(other, depth)),
      `}, ${aborted.delayMs});`,
      ...(writer.random.chance(0.5) ? [`${name}.signal.onabort = () => ${writer.say().replace(';', '')};`] : []),
      'try {',
      `  ${writer.say(`await ${expression}`)}`,
      '} catch (error) {',
      `  ${caught(writer)}`,
      '}',
      ...ladder(writer),
    ],
    end: earlier(end, other),
  };
};

/** Aborted in the turn in which it began; beside it a chain that shows how many microtasks that takes. */
const atOnce: Statement = (writer, at) => {
  const name = writer.name('controller');
  const options = `{ signal: ${name}.signal }`;
  const expression = writer.random.pick([...waits(10, options), ...soons(options)]);
  const [then, failed] = [writer.say('value').replace(';', ''), caught(writer).replace(';', '')];
  return {
    lines: [
      `const ${name} = new AbortController();`,
      `void ${expression}.then((value) => ${then}, (error) => ${failed});`,
      ...(writer.random.chance(0.5) ? ladder(writer) : []),
      `${name}.abort();`,
      ...ladder(writer),
    ],
    end: at,
  };
};

/** The iterator of an interval, aborted between two rounds or in the body of one. */
const interval: Statement = (writer, at, depth) => {
  const rounds = writer.random.whole(1, 2);
  const taken = writer.cells.take(at, rounds);
  if (taken === undefined) return undefined;
  const end = taken.cells.at(-1) as Cell;
  const stop = writer.random.chance(0.5) ? undefined : writer.cells.takeAt(end, 1, 1);
  if (stop !== undefined && taken.delayMs === 10) return undefined;
  writer.hasInterval = true;
  const [name, count] = [writer.name('controller'), writer.name('count')];
  const abort = [...ladder(writer), `${name}.abort();`, ...ladder(writer)];
  const inBody = [`if (++${count} === ${rounds}) {`, ...indent(abort), '}'];
  return {
    lines: [
      `const ${name} = new AbortController();`,
      `let ${count} = 0;`,
      ...(stop === undefined ? [] : ['setTimeout(() => {', ...indent(abort), `}, ${rounds * taken.delayMs + 10});`]),
      'try {',
      `  for await (const value of timers.setInterval(${taken.delayMs}, 'round', { signal: ${name}.signal })) {`,
      ...indent(indent([writer.say('value'), ...writer.micro(depth), ...(stop === undefined ? inBody : [])])),
      '  }',
      '} catch (error) {',
      `  ${caught(writer)}`,
      '}',
    ],
    end: stop?.[0] ?? end,
  };
};

/** `AbortSignal.timeout` keeps nobody alive: its listener runs if the program lasts so long. */
const timeout: Statement = (writer, at, depth) => {
  const taken = writer.cells.take(at);
  if (taken === undefined) return undefined;
  const name = writer.name('signal');
  const made = writer.random.pick([
    `AbortSignal.timeout(${taken.delayMs})`,
    `AbortSignal.any([new AbortController().signal, AbortSignal.timeout(${taken.delayMs})])`,
  ]);
  return {
    lines: [
      `const ${name} = ${made};`,
      `${name}.addEventListener('abort', () => {`,
      ...indent([writer.say(`${name}.reason.name`), ...writer.sync(taken.cells[0] as Cell, depth)]),
      '});',
    ],
    end: at,
  };
};

/**
 * A signal of several: listeners of the sources run before those of the whole. Two things are left out, for Node's
 * versions differ there. `whole.aborted` in a listener of a source: true since 22, as the standard has it, false in 20.
 * Two wholes of one source: they run in the order they were made, in 24 in the order they got their first listener.
 */
const any: Statement = (writer, at, depth) => {
  const [a, b, whole] = [writer.name('controller'), writer.name('controller'), writer.name('signal')];
  return {
    lines: [
      `const ${a} = new AbortController(), ${b} = new AbortController();`,
      `const ${whole} = AbortSignal.any([${a}.signal, ${b}.signal]);`,
      ...listen(writer, whole, depth),
      ...listen(writer, `${b}.signal`, depth),
      `${b}.abort('why');`,
      `${a}.abort();`,
      writer.say(`${whole}.reason`),
    ],
    end: at,
  };
};

export const ABORTS: readonly Statement[] = [before, during, during, atOnce, atOnce, interval, timeout, any];
