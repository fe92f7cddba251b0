// Runs on the stage: what the names of a generated program mean. oracle.py says the same in Python.
import { coroutine } from '../../../katas/asyncio/coroutine';
import { CancelledError, ExceptionGroup, RuntimeError, TimeoutError } from '../../../katas/asyncio/errors';
import { Event } from '../../../katas/asyncio/event';
import { Future } from '../../../katas/asyncio/future';
import { gather } from '../../../katas/asyncio/gather';
import { Lock } from '../../../katas/asyncio/lock';
import { Queue } from '../../../katas/asyncio/queue';
import type { ErrorContext } from '../../../katas/asyncio/ready-queue';
import { run } from '../../../katas/asyncio/run';
import { getRunningLoop } from '../../../katas/asyncio/running-loop';
import { Semaphore } from '../../../katas/asyncio/semaphore';
import { sleep } from '../../../katas/asyncio/sleep';
import { taskGroup } from '../../../katas/asyncio/task-group';
import { allTasks, createTask, currentTask } from '../../../katas/asyncio/tasks';
import { waitFor } from '../../../katas/asyncio/wait-for';

class Oops extends Error {
  override readonly name = 'Oops';
}

const asyncio = {
  allTasks,
  coroutine,
  createTask,
  currentTask,
  Future,
  gather,
  getRunningLoop,
  sleep,
  taskGroup,
  waitFor,
};
const errors = {
  Oops,
  isOops: (error: unknown) => error instanceof Oops,
  isCancelledError: (error: unknown) => error instanceof CancelledError,
  isTimeoutError: (error: unknown) => error instanceof TimeoutError,
  isException: (error: unknown) => !(error instanceof CancelledError),
  isBaseException: () => true,
};

/** A fresh one for each program. */
export function environment() {
  const slots = new Map<string, Future<unknown>>();
  const held = (slot: string): Future<unknown> => {
    const value = slots.get(slot);
    if (value === undefined) throw new Oops('empty');
    return value;
  };
  const isOpen = (future: Future<unknown>): boolean => future.kind === 'Future' && !future.done();
  return {
    ...asyncio,
    ...errors,
    held,
    say: (...values: unknown[]): void => console.log(values.map(show).join(' ')),
    keep: (slot: string, value: Future<unknown>): void => void slots.set(slot, value),
    give: (slot: string, value: string): void => {
      if (isOpen(held(slot))) held(slot).setResult(value);
    },
    fail: (slot: string, value: string): void => {
      if (isOpen(held(slot))) held(slot).setException(new Oops(value));
    },
    stop: (future: Future<unknown>): void => void future.cancel(),
    ...shared(),
  };
}

/** What the tasks of a program wait for, and what wakes them. */
function shared() {
  const [lock, event, queue] = [new Lock(), new Event(), new Queue<string>(1)];
  const offer = (item: string): void => {
    if (!queue.full()) queue.putNowait(item);
  };
  const take = (): void => {
    if (!queue.empty()) queue.getNowait();
  };
  const let_go = (): void => {
    if (lock.locked()) lock.release();
  };
  const pump = coroutine('pump', function* () {
    for (let at = 0; at < 16; at++) {
      yield* sleep(10);
      event.set();
      if (at % 2 === 1) take();
      else offer('pump');
    }
  });
  return { lock, semaphore: new Semaphore(1), event, queue, offer, take, let_go, pump };
}

/** Runs a program's main and prints how that ended. */
export async function report(main: Parameters<typeof run>[0]): Promise<void> {
  const body = coroutine('main', function* () {
    getRunningLoop().setExceptionHandler(note);
    return yield* main;
  });
  await run(body()).then(
    (value) => console.log(`run gave ${show(value)}`),
    (error: unknown) => console.log(`run threw ${isDeadlock(error) ? 'deadlock' : show(error)}`),
  );
}

function note({ message, exception }: ErrorContext): void {
  console.error(`${message.split(' has errored')[0]}: ${show(exception)}`);
}

function isDeadlock(error: unknown): boolean {
  return error instanceof RuntimeError && error.message.startsWith('deadlock');
}

function show(value: unknown): string {
  if (value instanceof ExceptionGroup) return value.name + show(value.exceptions);
  if (value instanceof Oops) return `Oops ${value.message}`;
  if (value instanceof Error) return value.name;
  if (Array.isArray(value)) return `[${value.map(show).join(',')}]`;
  if (value === undefined || value === null) return '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : (value as string);
}
