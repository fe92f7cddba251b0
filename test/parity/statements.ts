import { later } from './cells';
import { waitFor } from './operations';
import { indent } from './writer';
import type { Statement } from './writer';

const wait: Statement = (writer, at, depth) => {
  const operation = writer.operation(at, depth);
  return { lines: waitFor(writer, operation), end: operation.end };
};

/** Started now, waited for later; the empty `catch` keeps an early rejection from being reported. */
const startEarly: Statement = (writer, at, depth) => {
  const name = writer.name('early');
  const { before, expression, end } = writer.operation(at, depth);
  const between = writer.block(at, depth, 2);
  return {
    lines: [
      ...before,
      `const ${name} = Promise.resolve(${expression});`,
      `${name}.catch(() => {});`,
      ...between.lines,
      ...waitFor(writer, { before: [], expression: name, end, rejects: true }),
    ],
    end: later(end, between.end),
  };
};

const notAwaited: Statement = (writer, at, depth) => {
  const { before, expression } = writer.operation(at, depth);
  const [then, failed] = [writer.say('value'), writer.say('error')].map((line) => line.replace(';', ''));
  const start = `void Promise.resolve(${expression}).then((value) => ${then}, (error) => ${failed});`;
  return { lines: [...before, start], end: at };
};

const tryFinally: Statement = (writer, at, depth) => {
  const tried = writer.block(at, depth, 2);
  const throws = writer.random.chance(0.5);
  const caught = throws ? writer.block(tried.end, depth, 2) : { lines: [writer.say('error')], end: tried.end };
  const last = writer.block(caught.end, depth, 2);
  const throwing = writer.random.pick(["throw new Error('tried');", "await Promise.reject(new Error('tried'));"]);
  return {
    lines: [
      'try {',
      ...indent([...tried.lines, ...(throws ? [throwing] : [])]),
      '} catch (error) {',
      ...indent([writer.say('error'), ...caught.lines]),
      '} finally {',
      ...indent(last.lines),
      '}',
    ],
    end: last.end,
  };
};

/** An async generator that waits, driven step by step, so that each step has cells of its own. */
const generator: Statement = (writer, at, depth) => {
  const name = writer.name('generator');
  const [body, driver]: string[][] = [[], []];
  let end = at;
  for (let steps = writer.random.whole(1, 3); steps > 0; steps--) {
    const inside = writer.block(end, depth, 2);
    const outside = writer.block(inside.end, depth, 1);
    const value = writer.random.pick([`'${writer.name('v')}'`, "Promise.resolve('later')"]);
    body?.push(...inside.lines, writer.say(`yield ${value}`));
    driver?.push(writer.say(`(await ${name}.next('sent')).value`), ...outside.lines);
    end = outside.end;
  }
  const close = writer.random.pick([`await ${name}.return('over')`, `await ${name}.next()`, `${name}.return('left')`]);
  return {
    lines: [
      `const ${name} = (async function* () {`,
      '  try {',
      ...indent(indent(body ?? [])),
      '  } finally {',
      `    ${writer.say()}`,
      '  }',
      '})();',
      ...(driver ?? []),
      `void ${close};`.replace('void await', 'await'),
    ],
    end,
  };
};

/** Several calls of `next` wait in a queue for the generator's one body. */
const queued: Statement = (writer, at, depth) => {
  const name = writer.name('generator');
  const inside = writer.block(at, depth, 2);
  return {
    lines: [
      `const ${name} = (async function* () {`,
      ...indent([writer.say(), 'yield 1;', ...inside.lines, 'yield 2;']),
      '})();',
      `for (const next of [${name}.next(), ${name}.next(), ${name}.next()]) ${writer.say('(await next).value')}`,
    ],
    end: inside.end,
  };
};

/** The async iterator of `node:timers/promises`, left after some rounds. */
const intervalIterator: Statement = (writer, at, depth) => {
  const rounds = writer.random.whole(1, 3);
  const taken = writer.cells.take(at, rounds);
  if (taken === undefined) return undefined;
  writer.hasInterval = true;
  const count = writer.name('count');
  return {
    lines: [
      `let ${count} = 0;`,
      `for await (const value of timers.setInterval(${taken.delayMs}, 'round')) {`,
      ...indent([writer.say('value'), ...writer.micro(depth), `if (++${count} === ${rounds}) break;`]),
      '}',
    ],
    end: taken.cells.at(-1) ?? at,
  };
};

export const ASYNC: readonly Statement[] = [
  wait,
  wait,
  wait,
  wait,
  startEarly,
  notAwaited,
  tryFinally,
  generator,
  queued,
  intervalIterator,
];
