import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// A store with a balance of 0. Reading and writing take 100 ms each; the first write fails with `fails`.
const storeNamed = (name: string, fails?: string) => {
  const sleep = () => new Promise((resolve) => setTimeout(resolve, 100));
  let [balance, error] = [0, fails];
  return {
    read: async () => {
      console.log(`${name} read`);
      const now = balance;
      await sleep();
      return now;
    },
    write: async (next: number) => {
      console.log(`${name} write ${next}`);
      await sleep();
      const failure = error;
      error = undefined;
      if (failure !== undefined) throw new Error(failure);
      balance = next;
    },
    balance: () => balance,
  };
};

// Prints when it starts and ends, and gives its name, or fails.
const job = (name: string, ms: number, fails?: boolean) => async () => {
  console.log(`${name} start`);
  await new Promise((resolve) => setTimeout(resolve, ms));
  console.log(`${name} end`);
  if (fails) throw new Error(name);
  return name;
};

test('two deposits at once: nothing is lost', async () => {
  const trace = await play(async ({ Account }, storeNamed) => {
    const store = storeNamed('A');
    const account = new Account(store);
    const balances = await Promise.all([account.deposit(10), account.deposit(20)]);
    console.log('balance', store.balance());
    return balances;
  }, storeNamed);

  expect(trace).toFollow(`
    0s   | A read
    0.1s | A write 10
    0.2s | A read
    0.3s | A write 30
    0.4s | balance 30
    0.4s = resolved [10, 30]
  `);
});

test('two accounts do not wait for each other', async () => {
  const trace = await play(({ Account }, storeNamed) => {
    const [one, other] = [new Account(storeNamed('A')), new Account(storeNamed('B'))];
    return Promise.all([one.deposit(1), other.deposit(2)]);
  }, storeNamed);

  expect(trace).toFollow(`
    0s   ~ A read
    0s   ~ B read
    0.1s ~ A write 1
    0.1s ~ B write 2
    0.2s = resolved [1, 2]
  `);
});

test('a failed deposit does not block the next', async () => {
  const trace = await play(async ({ Account }, storeNamed) => {
    const store = storeNamed('A', 'disk full');
    const account = new Account(store);
    const first = account.deposit(10).catch((error) => console.log(`first -> ${error}`));
    const second = account.deposit(20).then((balance) => console.log(`second -> ${balance}`));
    await Promise.all([first, second]);
    return store.balance();
  }, storeNamed);

  expect(trace).toFollow(`
    0s   | A read
    0.1s | A write 10
    0.2s ~ A read
    0.2s ~ first -> Error: disk full
    0.3s | A write 20
    0.4s | second -> 20
    0.4s = resolved 20
  `);
});

test('Mutex: one at a time, in order, each with its own result', async () => {
  const trace = await play(({ Mutex }, job) => {
    const mutex = new Mutex();
    return Promise.all([job('a', 100), job('b', 50), job('c', 10)].map((fn) => mutex.runExclusive(fn)));
  }, job);

  expect(trace).toFollow(`
    0s    | a start
    0.1s  | a end
    0.1s  | b start
    0.15s | b end
    0.15s | c start
    0.16s | c end
    0.16s = resolved ["a", "b", "c"]
  `);
});

test('Mutex: free again after a throw at the call', async () => {
  const trace = await play(({ Mutex }, job) => {
    const mutex = new Mutex();
    const bad = (): Promise<string> => {
      throw new Error('sync');
    };
    const x = mutex.runExclusive(bad).catch((error) => console.log(`x -> ${error}`));
    return Promise.all([x, mutex.runExclusive(job('y', 10))]);
  }, job);

  expect(trace).toFollow(`
    0s    ~ x -> Error: sync
    0s    ~ y start
    0.01s | y end
    0.01s = resolved [undefined, "y"]
  `);
});

test('Mutex: any jobs, whenever they come', async () => {
  const coming = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 9 }), fc.boolean());
  await forAll([fc.array(coming, { minLength: 1, maxLength: 5 })], async (list) => {
    // A power of two of its own in each time keeps all sums of them apart, so that no job comes when another one ends.
    const jobs = list.map(([gap, n, fails], at) => ({
      comesAt: 1024 * gap + 2 ** (at + 5),
      ms: 128 * n + 2 ** at,
      fails,
    }));
    const trace = await play(
      async ({ Mutex }, job, jobs) => {
        const mutex = new Mutex();
        const run = async (comesAt: number, ms: number, fails: boolean) => {
          await new Promise((resolve) => setTimeout(resolve, comesAt));
          return mutex.runExclusive(job(`${comesAt}`, ms, fails)).catch(String);
        };
        return Promise.all(jobs.map(({ comesAt, ms, fails }) => run(comesAt, ms, fails)));
      },
      job,
      jobs,
    );

    let now = 0;
    let timeline = '';
    for (const { comesAt, ms } of [...jobs].sort((one, other) => one.comesAt - other.comesAt)) {
      timeline += `${Math.max(now, comesAt) / 1000}s | ${comesAt} start\n`;
      now = Math.max(now, comesAt) + ms;
      timeline += `${now / 1000}s | ${comesAt} end\n`;
    }
    const results = jobs.map(({ comesAt, fails }) => `"${fails ? 'Error: ' : ''}${comesAt}"`);
    expect(trace).toFollow(`${timeline}${now / 1000}s = resolved [${results.join(', ')}]`);
  });
});
