import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

// The user and the ads come, or fail, after a time of their own; rendering takes 500 ms.
const site = (user: { ms: number; fails?: true }, ads: { ms: number; fails?: true }) => {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    user: async () => {
      console.log('user…');
      await sleep(user.ms);
      if (user.fails) throw new Error('no user');
      console.log('user');
      return 'ann';
    },
    render: async (name: string) => {
      await sleep(500);
      console.log('rendered');
      return `<${name}>`;
    },
    ads: async () => {
      console.log('ads…');
      await sleep(ads.ms);
      console.log(ads.fails ? 'ads fail' : 'ads');
      if (ads.fails) throw new Error('no ads');
      return ['buy!'];
    },
  };
};

test('ads come during rendering: 1500', async () => {
  const trace = await play(({ page }, site) => {
    const { user, render, ads } = site({ ms: 1000 }, { ms: 1200 });
    return page(user, render, ads);
  }, site);

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    1s   | user
    1.2s | ads
    1.5s | rendered
    1.5s = resolved { html: "<ann>", ads: ["buy!"] }
  `);
});

test('slow ads: the page waits for them, 2000', async () => {
  const trace = await play(({ page }, site) => {
    const { user, render, ads } = site({ ms: 1000 }, { ms: 2000 });
    return page(user, render, ads);
  }, site);

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    1s   | user
    1.5s | rendered
    2s   | ads
    2s   = resolved { html: "<ann>", ads: ["buy!"] }
  `);
});

test('ads fail at 200, long before anyone awaits them: page without ads at 1500', async () => {
  const trace = await play(({ page }, site) => {
    const { user, render, ads } = site({ ms: 1000 }, { ms: 200, fails: true });
    return page(user, render, ads);
  }, site);

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    0.2s | ads fail
    1s   | user
    1.5s | rendered
    1.5s = resolved { html: "<ann>", ads: [] }
  `);
});

test('user fails at 300: page fails at 300', async () => {
  const trace = await play(({ page }, site) => {
    const { user, render, ads } = site({ ms: 300, fails: true }, { ms: 1200 });
    return page(user, render, ads);
  }, site);

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    0.3s = rejected Error: no user
    1.2s | ads
  `);
});

test('user fails, then ads fail: nothing floats', async () => {
  const trace = await play(({ page }, site) => {
    const { user, render, ads } = site({ ms: 300, fails: true }, { ms: 600, fails: true });
    return page(user, render, ads);
  }, site);

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    0.3s = rejected Error: no user
    0.6s | ads fail
  `);
});
