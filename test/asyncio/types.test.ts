import { coroutine } from '../../katas/asyncio/coroutine';
import type { Coroutine, Steps } from '../../katas/asyncio/coroutine';
import type { Future } from '../../katas/asyncio/future';
import { gather } from '../../katas/asyncio/gather';
import { sleep } from '../../katas/asyncio/sleep';
import { taskGroup } from '../../katas/asyncio/task-group';
import { createTask } from '../../katas/asyncio/tasks';
import { waitFor } from '../../katas/asyncio/wait-for';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The types are the test: this file compiles or it does not. */
declare function expectType<Expected>(): <Actual>(
  value: Actual,
  ...wrong: Same<Expected, Actual> extends true ? [] : [never]
) => void;

const text = coroutine('text', function* (word: string): Steps<string> {
  yield* sleep(1);
  return word;
});
const count = coroutine('count', function* () {
  yield* sleep(1);
  return 3;
});

export const main = coroutine('main', function* () {
  expectType<Coroutine<string>>()(text('a'));
  expectType<string>()(yield* text('a'));
  expectType<number>()(yield* count());
  expectType<void>()(yield* sleep(10));
  expectType<string>()(yield* sleep(10, 'tea'));
  expectType<number>()(yield* createTask(count()));
  expectType<string>()(yield* waitFor(text('a'), 10));
  expectType<string>()(yield* waitFor(createTask(text('a')), 10));
  const x = yield* gather([text('a'), count(), createTask(text('b'))]);
  expectType<[string, number, string]>()(x);
  const both = yield* gather([text('a'), count()], { returnExceptions: true });
  expectType<[string | Error, number | Error]>()(both);
  const many = yield* gather(['a', 'b'].map((word) => text(word)));
  expectType<string[]>()(many);
  expectType<Future<[]>>()(gather([]));
  expectType<number>()(
    yield* taskGroup(function* (group) {
      return yield* group.createTask(count());
    }),
  );
  // @ts-expect-error -- an argument too few
  text();
  // @ts-expect-error -- a coroutine is not its value
  const sum: number = count();
  return sum;
});

test('the types are those that yield* infers', () => {
  expect(String(text('a'))).toBe('<coroutine object text>');
});
