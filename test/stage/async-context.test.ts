import { testLikeNode } from '../support/like-node';
import { testPlayer } from '../support/play';

const IMPORTS = `
  import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
  import { setTimeout as sleep, setImmediate as immediately } from 'node:timers/promises';
  import { promisify } from 'node:util';
  const storage = new AsyncLocalStorage<string>();
  const other = new AsyncLocalStorage<number>();
  const say = (what: string) => console.log(what, storage.getStore(), other.getStore());`;

describe('a store of AsyncLocalStorage follows', () => {
  testLikeNode(IMPORTS, {
    'an await, and two runs side by side stay apart': `
      const work = async (ms: number) => { say('start'); await null; say('microtask'); await sleep(ms); say('timer'); await immediately(); say('immediate'); };
      await Promise.all([storage.run('a', work, 10), storage.run('b', work, 50)]); say('after');`,
    'then, catch and finally': `
      const early = Promise.resolve(1);
      storage.run('in', () => { early.then(() => say('then')); Promise.reject(1).catch(() => say('catch')).finally(() => say('finally')); });
      const made = storage.run('made', () => Promise.resolve()); await made.then(() => say('outside'));`,
    'every callback': `
      storage.run('in', () => {
        setTimeout(() => say('timeout'), 90); setImmediate(() => say('immediate'));
        process.nextTick(() => say('tick')); queueMicrotask(() => say('microtask'));
        let n = 0; const interval = setInterval(() => { say('interval'); if (++n === 2) clearInterval(interval); }, 20);
      });
      say('sync'); await sleep(150); say('end');`,
    'nested runs and exit': `
      storage.run('outer', () => other.run(1, () => { storage.run('inner', () => say('inner')); say('outer'); storage.exit(() => say('exit')); say('again'); }));
      try { storage.run('x', () => { throw new Error('x') }); } catch { say('after a throw'); }`,
    'enterWith, until the function is left by its caller': `
      const work = async () => { await null; storage.enterWith('entered'); say('now'); await sleep(1); say('later'); };
      await work(); say('after work'); storage.enterWith('main'); await null; say('main');`,
    'a thenable, an async generator and a promise that is resolved elsewhere': `
      let resolve!: () => void; const waiting = new Promise<void>((r) => (resolve = r));
      const all = storage.run('in', async () => { await waiting; say('waited'); await { then: (done: () => void) => { say('thenable'); done(); } }; say('done'); });
      storage.run('elsewhere', () => resolve()); await all;
      async function* count() { say('first'); yield 1; say('second'); yield 2; }
      for await (const n of storage.run('generator', () => count())) console.log(n, storage.getStore());`,
    'bind, snapshot and AsyncResource': `
      const bound = storage.run('bound', () => AsyncLocalStorage.bind(() => say('bound')));
      const snapshot = storage.run('snapshot', () => AsyncLocalStorage.snapshot()); const resource = storage.run('resource', () => new AsyncResource('T'));
      bound(); snapshot(() => say('snapshot')); console.log(resource.runInAsyncScope((a: number, b: number) => { say('resource'); return a + b; }, null, 1, 2));
      await storage.run('promisify', async () => { await promisify(setTimeout)(1); say('promisify'); });
      storage.run('x', () => { storage.disable(); say('disabled'); });`,
  });
});

const { timelineOf } = testPlayer();

test('nothing of a context is seen by the next play', async () => {
  const source = `${IMPORTS} export async function main() { const seen = storage.getStore(); storage.enterWith('x'); return seen; }`;

  await expect(timelineOf(source)).resolves.toBe('0s  = resolved');
  await expect(timelineOf(source)).resolves.toBe('0s  = resolved');
});
