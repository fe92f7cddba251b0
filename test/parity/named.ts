/** A program that virtual clocks are known to get wrong, and what Node prints: `<ms> <text>`. */
export interface Named {
  readonly name: string;
  readonly body: string;
  readonly prints: readonly string[];
}

const SLEEP = 'const sleep = (ms) => new Promise((go) => setTimeout(go, ms));';

/** `npm run parity` runs each on real Node too. */
export const NAMED: readonly Named[] = [
  {
    name: '0 ms is 1 ms: the one set first goes first',
    body: "setTimeout(() => say('a'), 1); setTimeout(() => say('b'), 0);",
    prints: ['1 a', '1 b'],
  },
  {
    name: 'delays that mean 1 ms fire in the order they were set',
    body: "[1, -5, NaN, 2 ** 31, Infinity, '1', 1.9].forEach((ms) => setTimeout(() => say('after', ms), ms));",
    prints: [
      '1 after 1',
      '1 after -5',
      '1 after NaN',
      '1 after 2147483648',
      '1 after Infinity',
      '1 after 1',
      '1 after 1.9',
    ],
  },
  {
    name: "an immediate of a timer's callback goes before a timer of 0 ms",
    body: "setTimeout(() => { setTimeout(() => say('timer'), 0); setImmediate(() => say('immediate')); }, 10);",
    prints: ['10 immediate', '11 timer'],
  },
  {
    name: 'an immediate waits for all timers that are due',
    body: "setTimeout(() => { say('a'); setImmediate(() => say('immediate')); }, 20); setTimeout(() => say('b'), 20);",
    prints: ['20 a', '20 b', '20 immediate'],
  },
  {
    name: 'so does an immediate that a promise makes',
    body: `${SLEEP}
      sleep(20).then(() => { say('a'); setImmediate(() => say('immediate')); }); setTimeout(() => say('b'), 20);`,
    prints: ['20 a', '20 b', '20 immediate'],
  },
  {
    name: 'each sleep of 0 ms takes 1 ms',
    body: `${SLEEP} for (const name of ['a', 'b', 'c']) { await sleep(0); say(name); }`,
    prints: ['1 a', '2 b', '3 c'],
  },
  {
    name: 'immediates take no time',
    body: "setImmediate(() => { say('a'); setImmediate(() => { say('b'); setImmediate(() => say('c')); }); });",
    prints: ['0 a', '0 b', '0 c'],
  },
  {
    name: 'an interval of 0 ms has a period of 1 ms',
    body: `let count = 0; const timer = setInterval(() => { say('round'); if (++count === 3) clearInterval(timer); }, 0);
      setTimeout(() => say('later'), 9);`,
    prints: ['1 round', '2 round', '3 round', '9 later'],
  },
  {
    name: 'nextTick goes before promises, and those before what they enqueue',
    body: `Promise.resolve().then(() => say('promise')); queueMicrotask(() => say('microtask'));
      process.nextTick(() => say('tick'));`,
    prints: ['0 tick', '0 promise', '0 microtask'],
  },
  {
    name: 'between two timers that are due all microtasks run',
    body: `${SLEEP} for (const name of ['a', 'b']) sleep(10).then(() => { say(name); return name; }).then(() => say('then'));`,
    prints: ['10 a', '10 then', '10 b', '10 then'],
  },
  {
    name: 'a timer without ref does not run when nothing else is left',
    body: "setTimeout(() => say('in time'), 10).unref(); setTimeout(() => say('last'), 20); setTimeout(() => say('never'), 30).unref();",
    prints: ['10 in time', '20 last'],
  },
  {
    name: 'an immediate without ref waits until a timer wakes the loop, and goes before it',
    body: "setImmediate(() => say('immediate')).unref(); setTimeout(() => say('timer'), 20);",
    prints: ['20 immediate', '20 timer'],
  },
  {
    name: 'a race is over with its first, and the other goes on',
    body: `${SLEEP} await Promise.race([sleep(10), sleep(20).then(() => say('late'))]); say('over');`,
    prints: ['10 over', '20 late'],
  },
  {
    name: 'a timer that is due can still be cleared',
    body: "let due; setTimeout(() => { say('a'); clearTimeout(due); }, 10); due = setTimeout(() => say('never'), 10);",
    prints: ['10 a'],
  },
  {
    name: 'an interval keeps its period',
    body: "let count = 0; const timer = setInterval(() => { say('round'); if (++count === 3) timer.close(); }, 10); await timers.setTimeout(40);",
    prints: ['10 round', '20 round', '30 round'],
  },
  {
    name: 'a timer that has fired is set again by refresh, and not when it was cleared',
    body: `const timer = setTimeout(() => say('fired'), 10); setTimeout(() => timer.refresh(), 30);
      const cleared = setTimeout(() => say('never'), 10); clearTimeout(cleared); cleared.refresh();`,
    prints: ['10 fired', '40 fired'],
  },
  {
    name: 'an aborted wait rejects six microtasks later',
    body: `const controller = new AbortController();
      timers.setTimeout(10, 'kept', { signal: controller.signal }).catch((error) => say(error.code));
      controller.abort(); void climb('step', 7);`,
    prints: ['0 step.1', '0 step.2', '0 step.3', '0 step.4', '0 step.5', '0 ABORT_ERR', '0 step.6', '0 step.7'],
  },
  {
    name: 'an aborted interval rejects four microtasks later',
    body: `const controller = new AbortController();
      const next = timers.setInterval(10, 'kept', { signal: controller.signal }).next();
      next.catch((error) => say(error.code)); controller.abort(); void climb('step', 6);`,
    prints: ['0 step.1', '0 step.2', '0 step.3', '0 ABORT_ERR', '0 step.4', '0 step.5', '0 step.6'],
  },
  {
    name: 'promisified timers take options, as those of node:timers/promises',
    body: `const controller = new AbortController(); setTimeout(() => controller.abort('why'), 10);
      await promisify(setTimeout)(50, 'kept', { signal: controller.signal }).catch((error) => say(error.name, error.cause));`,
    prints: ['10 AbortError why'],
  },
  {
    name: 'node:timers/promises takes numbers only',
    body: "await timers.setTimeout('10').catch((error) => say(error.code));",
    prints: ['0 ERR_INVALID_ARG_TYPE'],
  },
  {
    name: 'timers and immediates can be disposed of',
    body: `setTimeout(() => say('never'), 10)[Symbol.dispose](); setImmediate(() => say('never'))[Symbol.dispose]();
      setTimeout(() => say('last'), 20);`,
    prints: ['20 last'],
  },
  {
    name: 'a signal of signals listens to the sources themselves, in the order it was made',
    body: `const source = new AbortController();
      const first = AbortSignal.any([source.signal]); first.onabort = () => say('first');
      const other = AbortSignal.any([source.signal]); other.onabort = () => say('other');
      const nested = AbortSignal.any([first]); nested.onabort = () => say('nested');
      source.abort();`,
    prints: ['0 first', '0 other', '0 nested'],
  },
];
