import { coroutine } from './coroutine';
import type { Coroutine, Steps } from './coroutine';
import type { Task } from './task';

/** What the article's programs need of `asyncio`. */
interface Asyncio {
  readonly run: <T>(main: Coroutine<T>) => Promise<T>;
  readonly sleep: (ms: number) => Coroutine<void>;
  readonly createTask: <T>(coro: Coroutine<T>) => Task<T>;
}

/** The article's two speakers, and its `main` twice: one after the other, and side by side. */
export function article({ run, sleep, createTask }: Asyncio) {
  const hello = coroutine('hello', function* (): Steps<string> {
    console.log('I say,');
    yield* sleep(1000);
    console.log('hello');
    return 'hello';
  });

  const goodbye = coroutine('goodbye', function* (): Steps<string> {
    console.log('you say,');
    yield* sleep(2000);
    console.log('goodbye');
    return 'goodbye';
  });

  const inTurn = coroutine('main', function* (): Steps<string[]> {
    return [yield* goodbye(), yield* hello()];
  });

  const sideBySide = coroutine('main', function* (): Steps<string[]> {
    const first = createTask(goodbye());
    const second = createTask(hello());
    return [yield* first, yield* second];
  });

  return { hello, goodbye, main: () => run(inTurn()), together: () => run(sideBySide()) };
}
