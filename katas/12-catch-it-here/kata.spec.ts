import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// After `ms`, gives the value, or fails when the value is an error.
const later = (ms: number, value: string | Error) =>
  new Promise<string>((resolve, reject) => {
    setTimeout(() => (value instanceof Error ? reject(value) : resolve(value)), ms);
  });

// Opening takes 100 ms, a query 500, closing 50. `fails` names what goes wrong, and how.
type Fails = { open?: string; query?: string };
const database = (fails: Fails, ms = { open: 100, query: 500, close: 50 }, name = 'db') => {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    open: async () => {
      console.log('open…');
      await sleep(ms.open);
      if (fails.open !== undefined) throw new Error(fails.open);
      return name;
    },
    query: async (db: string) => {
      console.log(`use ${db}`);
      await sleep(ms.query);
      console.log('used');
      if (fails.query !== undefined) throw new Error(fails.query);
      return `rows of ${db}`;
    },
    close: async (db: string) => {
      console.log(`close ${db}`);
      await sleep(ms.close);
      console.log('closed');
    },
  };
};

const useDatabase = ({ withResource }: typeof Kata, make: typeof database, ...how: Parameters<typeof database>) => {
  const { open, query, close } = make(...how);
  return withResource(open, query, close);
};

test('orElse: a late failure is caught inside', async () => {
  const trace = await play(({ orElse }, later) => orElse(() => later(300, new Error('404')), 'cached'), later);

  expect(trace).toFollow(`
    0.3s | fallback because 404
    0.3s = resolved "cached"
  `);
});

test('orElse: a good value comes through', async () => {
  const trace = await play(({ orElse }, later) => orElse(() => later(300, 'fresh'), 'cached'), later);

  expect(trace).toFollow('0.3s = resolved "fresh"');
});

test('orElse: a throw at the call is caught too', async () => {
  const trace = await play(({ orElse }) => {
    const load = () => {
      throw new Error('no network');
    };
    return orElse(load, 'cached');
  });

  expect(trace).toFollow(`
    0s | fallback because no network
    0s = resolved "cached"
  `);
});

test('withResource: closed after use', async () => {
  const trace = await play(useDatabase, database, {});

  expect(trace).toFollow(`
    0s    | open…
    0.1s  | use db
    0.6s  | used
    0.6s  | close db
    0.65s | closed
    0.65s = resolved "rows of db"
  `);
});

test('withResource: closed after a failure, the failure comes out', async () => {
  const trace = await play(useDatabase, database, { query: 'bad query' });

  expect(trace).toFollow(`
    0s    | open…
    0.1s  | use db
    0.6s  | used
    0.6s  | close db
    0.65s | closed
    0.65s = rejected Error: bad query
  `);
});

test('withResource: what was never opened is not closed', async () => {
  const trace = await play(useDatabase, database, { open: 'locked' });

  expect(trace).toFollow(`
    0s   | open…
    0.1s = rejected Error: locked
  `);
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const ms = fc.integer({ min: 1, max: 9999 });

test('orElse: any value, any error, any fallback', () =>
  forAll([fc.record({ ms, text: word, fails: fc.boolean() }), word], async (load, fallback) => {
    const scenario = ({ orElse }: typeof Kata, after: typeof later, { ms, text, fails }: typeof load, other: string) =>
      orElse(() => after(ms, fails ? new Error(text) : text), other);
    const trace = await play(scenario, later, load, fallback);

    const time = `${load.ms / 1000}s`;
    expect(trace).toFollow(`
      ${load.fails ? `${time} | fallback because ${load.text}` : ''}
      ${time} = resolved "${load.fails ? fallback : load.text}"
    `);
  }));

test('withResource: any resource, however long each step takes', () =>
  forAll([fc.record({ open: ms, query: ms, close: ms }), word], async (ms, name) => {
    const trace = await play(useDatabase, database, {}, ms, name);

    const [opened, used, closed] = [ms.open, ms.open + ms.query, ms.open + ms.query + ms.close];
    expect(trace).toFollow(`
      0s | open…
      ${opened / 1000}s | use ${name}
      ${used / 1000}s | used
      ${used / 1000}s | close ${name}
      ${closed / 1000}s | closed
      ${closed / 1000}s = resolved "rows of ${name}"
    `);
  }));
