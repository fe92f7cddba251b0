import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// After `ms`, gives the value, or fails when the value is an error.
const later = (ms: number, value: string | Error) =>
  new Promise<string>((resolve, reject) => {
    setTimeout(() => (value instanceof Error ? reject(value) : resolve(value)), ms);
  });

// Opening takes 100 ms, a query 500, closing 50. `fails` names what goes wrong, and how.
const database = (fails: { open?: string; query?: string }) => {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    open: async () => {
      console.log('open…');
      await sleep(100);
      if (fails.open !== undefined) throw new Error(fails.open);
      return 'db';
    },
    query: async (db: string) => {
      console.log(`use ${db}`);
      await sleep(500);
      console.log('used');
      if (fails.query !== undefined) throw new Error(fails.query);
      return 'rows';
    },
    close: async (db: string) => {
      console.log(`close ${db}`);
      await sleep(50);
      console.log('closed');
    },
  };
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

  expect(trace).toFollow(`
    0.3s = resolved "fresh"
  `);
});

test('orElse: a throw at the call is caught too', async () => {
  const trace = await play(({ orElse }) => {
    const load = (): Promise<string> => {
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
  const trace = await play(({ withResource }, database) => {
    const { open, query, close } = database({});
    return withResource(open, query, close);
  }, database);

  expect(trace).toFollow(`
    0s    | open…
    0.1s  | use db
    0.6s  | used
    0.6s  | close db
    0.65s | closed
    0.65s = resolved "rows"
  `);
});

test('withResource: closed after a failure, the failure comes out', async () => {
  const trace = await play(({ withResource }, database) => {
    const { open, query, close } = database({ query: 'bad query' });
    return withResource(open, query, close);
  }, database);

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
  const trace = await play(({ withResource }, database) => {
    const { open, query, close } = database({ open: 'locked' });
    return withResource(open, query, close);
  }, database);

  expect(trace).toFollow(`
    0s   | open…
    0.1s = rejected Error: locked
  `);
});
