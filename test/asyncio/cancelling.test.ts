import type { ExceptionGroup } from '../../katas/asyncio/errors';
import type { Task } from '../../katas/asyncio/task';
import { asyncioTests } from './on-stage';

describe('what CPython does when tasks are cancelled', () => {
  const follows = asyncioTests();

  follows(
    'what main leaves behind is cancelled, and cleans up',
    ({ coroutine, run, createTask, sleep }) => {
      const tidy = coroutine('tidy', function* () {
        try {
          console.log('start');
          yield* sleep(10_000);
        } catch (error) {
          console.log((error as Error).name);
          throw error;
        } finally {
          yield* sleep(500);
          console.log('cleaned up');
        }
      });
      const main = coroutine('main', function* () {
        createTask(tidy());
      });
      return run(main());
    },
    `
    0s | start
    0s | CancelledError
    0.5s | cleaned up
    0.5s = resolved
  `,
  );

  follows(
    'what is left gets one turn, not two',
    ({ coroutine, run, createTask, sleep }) => {
      const steps = coroutine('steps', function* () {
        console.log('one');
        yield* sleep(0);
        console.log('two');
      });
      const main = coroutine('main', function* () {
        createTask(steps());
      });
      return run(main());
    },
    `
    0s | one
    0s = resolved
  `,
  );

  follows(
    'what was made two turns before gets two',
    ({ coroutine, run, createTask, sleep }) => {
      const steps = coroutine('steps', function* () {
        console.log('one');
        yield* sleep(0);
        console.log('two');
      });
      const main = coroutine('main', function* () {
        createTask(steps());
        yield* sleep(0);
        console.log('main ends');
      });
      return run(main());
    },
    `
    0s | one
    0s | main ends
    0s | two
    0s = resolved
  `,
  );

  follows(
    'what is left may refuse, and is waited for',
    ({ coroutine, run, createTask, sleep }) => {
      const stubborn = coroutine('stubborn', function* () {
        try {
          yield* sleep(10_000);
        } catch {
          console.log('no!');
        }
        yield* sleep(2000);
        console.log('still here');
      });
      const main = coroutine('main', function* () {
        createTask(stubborn());
      });
      return run(main());
    },
    `
    0s | no!
    2s | still here
    2s = resolved
  `,
  );

  follows(
    'a clean-up that fails is reported, and main gives its result',
    ({ coroutine, run, createTask, sleep }) => {
      const broken = coroutine('broken', function* () {
        try {
          yield* sleep(10_000);
        } finally {
          throw new Error('cleanup broke');
        }
      });
      const main = coroutine('main', function* () {
        createTask(broken());
        return 'ok';
      });
      return run(main());
    },
    `
    0s # unhandled exception during asyncio.run() shutdown: Error: cleanup broke
    0s = resolved "ok"
  `,
  );

  follows(
    'main fails: tasks are cancelled before the error comes out',
    ({ coroutine, run, createTask, sleep }) => {
      const background = coroutine('background', function* () {
        try {
          yield* sleep(10_000);
        } finally {
          console.log('bg cancelled');
        }
      });
      const main = coroutine('main', function* () {
        createTask(background());
        yield* sleep(1000);
        throw new Error('main failed');
      });
      return run(main());
    },
    `
    1s | bg cancelled
    1s = rejected Error: main failed
  `,
  );

  follows(
    'cancelled before its first step, a task never runs, and is not warned of',
    ({ coroutine, run, createTask, hello }) => {
      const main = coroutine('main', function* () {
        const task = createTask(hello());
        task.cancel();
        try {
          yield* task;
        } catch (error) {
          console.log((error as Error).name);
        }
      });
      return run(main());
    },
    `
    0s | CancelledError
    0s = resolved
  `,
  );

  follows(
    'a cancel may be swallowed',
    ({ coroutine, run, createTask, sleep }) => {
      const stubborn = coroutine('stubborn', function* () {
        try {
          yield* sleep(10_000);
        } catch {
          console.log('swallowed');
        }
        yield* sleep(1000);
        console.log('still alive');
        return 'r';
      });
      const main = coroutine('main', function* () {
        const task = createTask(stubborn());
        yield* sleep(2000);
        console.log('cancel() ->', task.cancel());
        console.log('result', yield* task, 'cancelled?', task.cancelled());
      });
      return run(main());
    },
    `
    2s | cancel() -> true
    2s | swallowed
    3s | still alive
    3s | result r cancelled? false
    3s = resolved
  `,
  );

  follows(
    'a cancel goes down to what is awaited',
    ({ coroutine, run, createTask, sleep }) => {
      const inner = coroutine('inner', function* () {
        try {
          yield* sleep(10_000);
        } finally {
          console.log('inner cancelled');
        }
      });
      const outer = coroutine('outer', function* (task: Task<void>) {
        try {
          yield* task;
        } finally {
          console.log('outer cancelled');
        }
      });
      const main = coroutine('main', function* () {
        const low = createTask(inner());
        const high = createTask(outer(low));
        yield* sleep(1000);
        console.log(high.cancel());
        try {
          yield* high;
        } catch {
          console.log('main saw it', low.cancelled(), high.cancelled());
        }
        console.log(high.cancel());
      });
      return run(main());
    },
    `
    1s | true
    1s | inner cancelled
    1s | outer cancelled
    1s | main saw it true true
    1s | false
    1s = resolved
  `,
  );

  follows(
    'a group: one error cancels the others',
    ({ coroutine, run, sleep, taskGroup, CancelledError }) => {
      const work = coroutine('work', function* (name: string, ms: number) {
        try {
          yield* sleep(ms);
          throw new Error(name);
        } catch (error) {
          if (error instanceof CancelledError) console.log(name, 'cancelled');
          throw error;
        }
      });
      const main = coroutine('main', function* () {
        try {
          yield* taskGroup(function* (group) {
            group.createTask(work('a', 3000));
            group.createTask(work('b', 1000));
            group.createTask(work('c', 2000));
          });
        } catch (error) {
          console.log('caught', (error as ExceptionGroup).exceptions.map(String), (error as Error).message);
        }
      });
      return run(main());
    },
    `
    1s | a cancelled
    1s | c cancelled
    1s | caught [ 'Error: b' ] unhandled errors in a TaskGroup (1 sub-exception)
    1s = resolved
  `,
  );
});
