import { GRID_MS, afterShort } from './cells';
import type { Cell } from './cells';
import { indent } from './writer';
import type { Statement, Writer } from './writer';

/** Delays that all mean 1 ms. */
export const SHORT_DELAYS = [
  '0',
  '1',
  '-5',
  'NaN',
  'undefined',
  'null',
  "'1'",
  "'0'",
  "'soon'",
  '1.9',
  '0.5',
  'Infinity',
  '-Infinity',
  '2 ** 31',
  '{}',
  'true',
];

/** A delay of so many milliseconds, written as people may write it. */
export function delay(writer: Writer, ms: number): string {
  return writer.random.chance(0.7) ? `${ms}` : writer.random.pick([`'${ms}'`, `${ms}.9`, `' ${ms} '`, `'${ms}.5'`]);
}

/** A way to clear the timer of this name. `Symbol.dispose` is there since Node 20.5. */
function clear(writer: Writer, name: string): string {
  return writer.random.pick([
    `clearTimeout(${name});`,
    `clearInterval(${name});`,
    `clearTimeout(+${name});`,
    `clearTimeout(String(+${name}));`,
    `${name}.close();`,
    `${name}[Symbol.dispose]();`,
  ]);
}

const timeout: Statement = (writer, at, depth) => {
  const taken = writer.cells.take(at);
  if (taken === undefined) return undefined;
  const [cell] = taken.cells as [Cell];
  const suffix = writer.random.pick(['', '', '', '.unref()', '.unref().ref()', '.ref()']);
  return {
    lines: [
      'setTimeout((a, b) => {',
      ...indent([writer.say('[a, b].join()'), ...writer.sync(cell, depth)]),
      `}, ${delay(writer, taken.delayMs)}, 'a', 'b')${suffix};`,
    ],
    end: at,
  };
};

const short: Statement = (writer, at, depth) => {
  const after = afterShort(at);
  if (after === undefined) return undefined;
  const lines = ['setTimeout(() => {', ...indent(writer.sync(after, depth))];
  return { lines: [...lines, `}, ${writer.random.pick(SHORT_DELAYS)});`], end: at };
};

/**
 * From a timer's callback Node's immediate comes before a new timer of 1 ms, since libuv looks for immediates between
 * two rounds of timers. From the main script, or from an immediate, the order is open. So it is if the millisecond
 * turns while the callback runs, for then the new timer belongs to the same round: the pair is written in a callback
 * of its own, that is over in some microseconds.
 */
const shortAgainstImmediate: Statement = (writer, at) => {
  const taken = writer.cells.take(at);
  if (taken === undefined) return undefined;
  const lines = [
    `setTimeout(() => ${writer.say().replace(';', '')}, 0);`,
    `setImmediate(() => ${writer.say().replace(';', '')});`,
  ];
  const pair = writer.random.chance(0.5) ? lines : lines.reverse();
  return { lines: ['setTimeout(() => {', ...indent(pair), `}, ${taken.delayMs});`], end: at };
};

const cleared: Statement = (writer, at) => {
  const { random } = writer;
  const name = writer.name('timer');
  const set = random.pick(['setTimeout', 'setInterval']);
  const never = `const ${name} = ${set}(() => ${writer.say("'never'").replace(';', '')}, ${random.pick(ANY_DELAYS)});`;
  const clearing = random.pick([
    (line: string) => line,
    (line: string) => `queueMicrotask(() => { ${line} });`,
    (line: string) => `process.nextTick(() => { ${line} });`,
    (line: string) => `${line} ${name}.refresh(); ${name}.ref();`,
  ])(clear(writer, name));
  return { lines: [never, clearing], end: at };
};
/** 2³¹ and more mean 1 ms, with a warning; 2³¹-1 is the longest delay there is. */
const ANY_DELAYS = ['0', '10', '25', '2 ** 31', '2 ** 31 - 1', '1e10', "'30'", 'undefined'];

/** Two timers of the same turn and the same delay stand in one list: the first clears the second, which is due. */
const clearedWhenDue: Statement = (writer, at, depth) => {
  const taken = writer.cells.take(at);
  if (taken === undefined) return undefined;
  const name = writer.name('timer');
  const body = [writer.say(), clear(writer, name), ...writer.sync(taken.cells[0] as Cell, depth)];
  return {
    lines: [
      `setTimeout(() => {`,
      ...indent(body),
      `}, ${taken.delayMs});`,
      `const ${name} = setTimeout(() => ${writer.say("'never'").replace(';', '')}, ${taken.delayMs});`,
    ],
    end: at,
  };
};

const interval: Statement = (writer, at, depth) => {
  const rounds = writer.random.whole(1, 3);
  const taken = writer.cells.take(at, rounds);
  if (taken === undefined) return undefined;
  writer.hasInterval = true;
  const [name, count] = [writer.name('timer'), writer.name('count')];
  return {
    lines: [
      `let ${count} = 0;`,
      `const ${name} = setInterval((a) => {`,
      `  ${writer.say(`a + ${count}`)}`,
      ...(writer.random.chance(0.5) ? indent(writer.micro(depth)) : []),
      `  if (++${count} === ${rounds}) ${clear(writer, name)}`,
      `}, ${delay(writer, taken.delayMs)}, 'a');`,
    ],
    end: at,
  };
};

/** The same timer again: from its own callback, before it is due, or after it has fired. */
const refreshed: Statement = (writer, at) => {
  const step = writer.random.whole(1, 3);
  const [name, count] = [writer.name('timer'), writer.name('count')];
  const timer = `const ${name} = setTimeout(() => ${writer.say(`${name}.hasRef()`).replace(';', '')}, ${step * GRID_MS});`;
  const kind = writer.random.whole(0, 2);
  if (kind === 0) {
    if (writer.cells.takeAt(at, 2, step) === undefined) return undefined;
    return {
      lines: [
        `let ${count} = 0;`,
        `const ${name} = setTimeout(() => {`,
        `  ${writer.say(count)}`,
        `  if (++${count} === 1) ${name}.refresh();`,
        `}, ${step * GRID_MS});`,
      ],
      end: at,
    };
  }
  // Refreshed by a second timer, that is due before the first (1) or after it (2).
  const by = kind === 1 ? step - 1 : step + 1;
  if (by === 0) return undefined;
  const [own, second] = [kind === 1 ? undefined : writer.cells.takeAt(at, 1, step), writer.cells.takeAt(at, 1, by)];
  if ((kind === 2 && own === undefined) || second === undefined) return undefined;
  if (writer.cells.takeAt(second[0] as Cell, 1, step) === undefined) return undefined;
  return { lines: [timer, `setTimeout(() => void ${name}.refresh(), ${by * GRID_MS});`], end: at };
};

const immediate: Statement = (writer, at, depth) => {
  if (at.kind !== 'immediates') return undefined;
  const lines = ['setImmediate((a) => {', ...indent([writer.say('a'), ...writer.sync(at, depth)]), "}, 'a');"];
  return { lines, end: at };
};

/** Cleared at once, or by an immediate of the same phase. */
const clearedImmediate: Statement = (writer, at) => {
  if (at.kind !== 'immediates') return undefined;
  const name = writer.name('immediate');
  const clearing = writer.random.pick([`clearImmediate(${name})`, `${name}[Symbol.dispose]()`]);
  const set = `const ${name} = setImmediate(() => ${writer.say("'never'").replace(';', '')});`;
  return {
    lines: writer.random.chance(0.5)
      ? [set, `${clearing};`]
      : [`setImmediate(() => { ${writer.say()} ${clearing}; });`, set],
    end: at,
  };
};

/**
 * An immediate without `ref` waits until libuv wakes up for something else. That may be a timer which has been
 * cleared since, for Node does not take its wake-up back: such an immediate is written only where another one, with
 * `ref`, is sure to wake it.
 */
const unrefImmediate: Statement = (writer, at) => {
  if (at.kind !== 'immediates') return undefined;
  const [waits, wakes] = [writer.say(), writer.say()].map((line) => line.replace(';', ''));
  return { lines: [`setImmediate(() => ${waits}).unref();`, `setImmediate(() => ${wakes});`], end: at };
};

export const SYNC: readonly Statement[] = [
  timeout,
  timeout,
  timeout,
  short,
  short,
  shortAgainstImmediate,
  cleared,
  clearedWhenDue,
  interval,
  refreshed,
  immediate,
  immediate,
  clearedImmediate,
  unrefImmediate,
];
