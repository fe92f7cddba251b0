// The body of a coroutine: a generator that yields what it waits for, and returns a T.
export type Steps<T> = Generator<unknown, T, unknown>;

// Where a coroutine stands after `send` or `throw`: at a yield, or at its end. A generator's own steps have this shape.
export type Step<T> = { done?: false; value: unknown } | { done: true; value: T };

export type State = 'created' | 'running' | 'suspended' | 'closed';

// Given: the error to throw when a coroutine is used in a way that cannot work.
export class RuntimeError extends Error {
  override readonly name = 'RuntimeError';
}

// A coroutine object: a body that has not begun, and is used once.
export class Coroutine<T> {
  constructor(
    readonly name: string,
    body: () => Steps<T>,
  ) {
    throw new Error('Not written yet: keep the body, and run nothing of it');
  }

  // 'created' until the first `send`, 'running' while its body runs, 'suspended' at a yield, 'closed' at the end.
  get state(): State {
    throw new Error('Not written yet: say where it stands');
  }

  // Runs to the next yield or to the end. The yield where it stood gives `value`. Throws what the body throws.
  send(value?: unknown): Step<T> {
    throw new Error('Not written yet: refuse when it runs or has ended, and resume it with a value');
  }

  // As `send`, but the yield where it stood throws `error`. If it has not begun, its body never runs.
  throw(error: unknown): Step<T> {
    throw new Error('Not written yet: refuse when it runs or has ended, and resume it with an error');
  }

  // Ends it where it stands, and its `finally` blocks run. Does nothing if it has ended.
  close(): void {
    throw new Error('Not written yet: end the body where it stands');
  }

  // For `yield*`, which is Python's `await`: passes on what goes out and what comes in.
  [Symbol.iterator](): Iterator<unknown, T, unknown> {
    throw new Error('Not written yet: let send, throw and close be reached from outside');
  }

  toString(): string {
    throw new Error('Not written yet: what Python prints for it, without the address');
  }
}

// What `async def` is in Python: gives a function that makes coroutine objects.
export function coroutine<Args extends unknown[], T>(
  name: string,
  body: (...args: Args) => Steps<T>,
): (...args: Args) => Coroutine<T> {
  throw new Error('Not written yet: give a function that makes a Coroutine of its arguments');
}

// Given: one coroutine from its first day to its last. `npx matsu play 15` plays it.
export function main() {
  const hello = coroutine('hello', function* () {
    console.log('I say,');
    console.log('hello', yield 'to whom?');
    return 'bye';
  });
  const coro = hello();
  console.log(`${coro.toString()} ${coro.state}`);
  console.log('it yields', coro.send().value);
  console.log('it returns', coro.send('world').value);
  return coro.state;
}
