import type { Statement, Writer } from './writer';

/** What can be awaited here, as an expression of both languages: a new coroutine object or what a slot holds. */
function awaitable(w: Writer): string | undefined {
  const call = w.call();
  const slot = w.slot();
  if (slot !== undefined && (call === undefined || w.random.chance(0.4))) return `held('${slot}')`;
  return call;
}

const say: Statement = (w) => {
  w.say();
  return true;
};

const sleep: Statement = (w) => {
  const ms = w.delay();
  w.line(`await asyncio.sleep(${ms})`, `yield* sleep(${ms});`);
  w.say();
  return true;
};

const awaitCall: Statement = (w) => {
  const call = w.call();
  if (call === undefined) return false;
  w.say(`await ${call}`, `yield* ${call}`);
  return true;
};

const createTask: Statement = (w) => {
  const call = w.call();
  if (call === undefined) return false;
  const slot = w.newSlot();
  w.line(`keep('${slot}', asyncio.create_task(${call}))`, `keep('${slot}', createTask(${call}));`);
  return true;
};

const newFuture: Statement = (w) => {
  const slot = w.newSlot();
  w.line(
    `keep('${slot}', asyncio.get_running_loop().create_future())`,
    `keep('${slot}', new Future(getRunningLoop()));`,
  );
  return true;
};

const settle: Statement = (w) => {
  const slot = w.slot();
  if (slot === undefined) return false;
  const name = w.name('v');
  if (w.random.chance(0.7)) w.line(`give('${slot}', '${name}')`, `give('${slot}', '${name}');`);
  else w.line(`fail('${slot}', '${name}')`, `fail('${slot}', '${name}');`);
  return true;
};

const awaitSlot: Statement = (w) => {
  const slot = w.slot();
  if (slot === undefined) return false;
  w.say(`await held('${slot}')`, `yield* held('${slot}')`);
  return true;
};

const cancel: Statement = (w) => {
  const slot = w.slot();
  if (slot === undefined) return false;
  w.say(`held('${slot}').cancel()`);
  return true;
};

/** At the same time as a timer, or as what else happens in that turn. */
const cancelLater: Statement = (w) => {
  const slot = w.slot();
  if (slot === undefined) return false;
  const ms = w.delay();
  w.line(
    `asyncio.get_running_loop().call_later(${ms}, stop, held('${slot}'))`,
    `getRunningLoop().callLater(${ms}, stop, held('${slot}'));`,
  );
  return true;
};

const cancelling: Statement = (w) => {
  w.say('asyncio.current_task().cancelling()', 'currentTask().cancelling()');
  return true;
};

const cancelSelf: Statement = (w) => {
  if (!w.random.chance(0.3)) return false;
  w.say('asyncio.current_task().cancel()', 'currentTask().cancel()');
  return true;
};

const state: Statement = (w) => {
  const slot = w.slot();
  if (slot === undefined) return false;
  w.say(`held('${slot}').done(), held('${slot}').cancelled()`);
  return true;
};

const count: Statement = (w) => {
  w.say('len(asyncio.all_tasks())', 'allTasks().length');
  return true;
};

const doneCallback: Statement = (w) => {
  const slot = w.slot();
  if (slot === undefined) return false;
  const name = w.name('c');
  w.line(
    `held('${slot}').add_done_callback(lambda f: say('${name}', f.done()))`,
    `held('${slot}').addDoneCallback((f) => say('${name}', f.done()));`,
  );
  return true;
};

const callLater: Statement = (w) => {
  const name = w.name('c');
  const ms = w.delay();
  if (w.random.chance(0.4)) {
    w.line(`asyncio.get_running_loop().call_soon(say, '${name}')`, `getRunningLoop().callSoon(say, '${name}');`);
  } else {
    w.line(
      `asyncio.get_running_loop().call_later(${ms}, say, '${name}')`,
      `getRunningLoop().callLater(${ms}, say, '${name}');`,
    );
  }
  return true;
};

const gather: Statement = (w) => {
  const all = Array.from({ length: w.random.whole(0, 4) }, () => awaitable(w)).filter((one) => one !== undefined);
  const isAll = w.random.chance(0.4);
  const python = `asyncio.gather(${[...all, ...(isAll ? ['return_exceptions=True'] : [])].join(', ')})`;
  const typescript = `gather([${all.join(', ')}]${isAll ? ', { returnExceptions: true }' : ''})`;
  if (w.random.chance(0.7)) w.say(`await ${python}`, `yield* ${typescript}`);
  else {
    const slot = w.newSlot();
    w.line(`keep('${slot}', ${python})`, `keep('${slot}', ${typescript});`);
  }
  return true;
};

const waitFor: Statement = (w) => {
  const what = awaitable(w);
  if (what === undefined) return false;
  const ms = w.delay();
  w.say(`await asyncio.wait_for(${what}, ${ms})`, `yield* waitFor(${what}, ${ms})`);
  return true;
};

const forget: Statement = (w) => {
  const call = w.call();
  if (call === undefined || !w.random.chance(0.4)) return false;
  w.line(call, `${call};`);
  return true;
};

const raise: Statement = (w) => {
  if (!w.random.chance(0.4)) return false;
  const name = w.name('e');
  w.line(`raise Oops('${name}')`, `throw new Oops('${name}');`);
  return true;
};

const CAUGHT: readonly (readonly [string, string])[] = [
  ['Oops', 'Oops'],
  ['asyncio.CancelledError', 'CancelledError'],
  ['asyncio.TimeoutError', 'TimeoutError'],
  ['Exception', 'Exception'],
  ['BaseException', 'BaseException'],
];

const tryCatch: Statement = (w, block) => {
  const [python, typescript] = w.random.pick(CAUGHT);
  w.block('try:', 'try {', block, null);
  w.block(`except ${python} as e:`, '} catch (e) {', () => {
    w.only(null, `if (!is${typescript}(e)) throw e;`);
    w.say('e');
    if (w.random.chance(0.4)) block();
    if (w.random.chance(0.3)) w.line('raise', 'throw e;');
  });
  return true;
};

const tryFinally: Statement = (w, block) => {
  w.block('try:', 'try {', block, null);
  w.block('finally:', '} finally {', () => {
    w.say();
    if (w.random.chance(0.4)) block();
  });
  return true;
};

const repeat: Statement = (w, block) => {
  const times = w.random.whole(2, 3);
  const at = w.name('i');
  w.block(`for ${at} in range(${times}):`, `for (let ${at} = 0; ${at} < ${times}; ${at}++) {`, block);
  return true;
};

const locked: Statement = (w, block) => {
  const lock = w.random.pick(['lock', 'semaphore']);
  w.line(`await ${lock}.acquire()`, `yield* ${lock}.acquire();`);
  w.block('try:', 'try {', block, null);
  w.block('finally:', '} finally {', () => w.line(`${lock}.release()`, `${lock}.release();`));
  return true;
};

const event: Statement = (w) => {
  const kind = w.random.whole(0, 4);
  if (kind < 2) w.line('event.set()', 'event.set();');
  else if (kind === 2) w.line('event.clear()', 'event.clear();');
  else w.say('await event.wait()', 'yield* event.wait()');
  return true;
};

const queue: Statement = (w) => {
  const item = w.name('q');
  const kind = w.random.whole(0, 8);
  if (kind < 3) w.line(`await queue.put('${item}')`, `yield* queue.put('${item}');`);
  else if (kind < 6) w.say('await queue.get()', 'yield* queue.get()');
  else if (kind === 6) w.line(`queue.put_nowait('${item}')`, `queue.putNowait('${item}');`);
  else if (kind === 7) w.say('queue.get_nowait()', 'queue.getNowait()');
  else if (w.random.chance(0.5)) w.line('queue.task_done()', 'queue.taskDone();');
  else w.line('await queue.join()', 'yield* queue.join();');
  return true;
};

const group: Statement = (w, block) => {
  const name = w.name('g');
  w.block(
    `async with asyncio.TaskGroup() as ${name}:`,
    `yield* taskGroup(function* (${name}) {`,
    () => {
      w.say();
      for (let left = w.random.whole(0, 3); left > 0; left--) {
        const call = w.call();
        const slot = w.newSlot();
        if (call !== undefined) {
          w.line(`keep('${slot}', ${name}.create_task(${call}))`, `keep('${slot}', ${name}.createTask(${call}));`);
        }
        if (w.random.chance(0.3)) block();
      }
    },
    '});',
  );
  return true;
};

/** Some wait in a line, and in one turn one is woken and one is cancelled, perhaps the same. */
const race: Statement = (w) => {
  const [wait, wake] = w.random.pick([
    ['queue.get()', "offer('x')"],
    ["queue.put('y')", 'take()'],
    ['semaphore.acquire()', 'semaphore.release()'],
    ['lock.acquire()', 'let_go()'],
    ['event.wait()', 'event.set()'],
  ] as const);
  const slots = Array.from({ length: w.random.whole(2, 4) }, () => w.newSlot());
  for (const slot of slots)
    w.line(`keep('${slot}', asyncio.create_task(${wait}))`, `keep('${slot}', createTask(${wait}));`);
  const ms = w.random.pick([0, 0, 10]);
  w.line(`await asyncio.sleep(${ms})`, `yield* sleep(${ms});`);
  const cancelled = w.random.pick(slots);
  const lines: (readonly [string, string])[] = [
    [wake, `${wake};`],
    [`held('${cancelled}').cancel()`, `held('${cancelled}').cancel();`],
  ];
  for (const line of w.random.chance(0.7) ? lines : lines.reverse()) w.line(...line);
  for (let turn = 0; turn < 3; turn++) {
    w.line('await asyncio.sleep(0)', 'yield* sleep(0);');
    w.say(slots.map((slot) => `held('${slot}').done()`).join(', '));
  }
  return true;
};

/** Of everything something. */
const MIXED: readonly Statement[] = [
  ...[say, sleep, sleep, sleep, awaitCall, awaitCall, createTask, createTask, createTask, awaitSlot, awaitSlot],
  ...[cancel, cancel, cancelSelf, state, count, newFuture, settle, settle, doneCallback, callLater, gather, gather],
  ...[waitFor, waitFor, forget, raise, tryCatch, tryCatch, tryFinally, tryFinally, repeat, locked, event, queue, group],
  ...[cancelLater, cancelling],
];

/** Tasks that wait for each other, and are cancelled while they do. */
const CROWDED: readonly Statement[] = [
  ...[say, sleep, sleep, sleep, awaitCall, createTask, createTask, createTask, awaitSlot, tryCatch, tryFinally, repeat],
  ...[locked, locked, locked, locked, queue, queue, queue, queue, event, waitFor, waitFor, gather],
  ...[cancel, cancelLater, cancelLater, cancelLater, race, race, race],
];

/** Groups in groups, and tasks that fail in them. */
const GROUPED: readonly Statement[] = [
  ...[say, sleep, sleep, awaitCall, createTask, awaitSlot, tryCatch, tryFinally, raise, raise, cancelSelf, locked],
  ...[group, group, group, group, cancel, cancelLater, cancelling, cancelling, waitFor, gather],
];

export const THEMES = [MIXED, MIXED, CROWDED, CROWDED, GROUPED];
