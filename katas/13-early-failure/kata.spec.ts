import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

type Source = { ms: number; gives?: string; fails?: boolean };

// The user and the ads come, or fail, after a time of their own; rendering takes 500 ms.
const site = (user: Source, ads: Source) => {
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  return {
    user: async () => {
      console.log('user…');
      await sleep(user.ms);
      if (user.fails) throw new Error('no user');
      console.log('user');
      return user.gives ?? 'ann';
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
      return [ads.gives ?? 'buy!'];
    },
  };
};

const load = ({ page }: typeof Kata, from: typeof site, forUser: Source, forAds: Source) => {
  const { user, render, ads } = from(forUser, forAds);
  return page(user, render, ads);
};

test('ads come during rendering: 1500', async () => {
  const trace = await play(load, site, { ms: 1000 }, { ms: 1200 });

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
  const trace = await play(load, site, { ms: 1000 }, { ms: 2000 });

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
  const trace = await play(load, site, { ms: 1000 }, { ms: 200, fails: true });

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
  const trace = await play(load, site, { ms: 300, fails: true }, { ms: 1200 });

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    0.3s = rejected Error: no user
    1.2s | ads
  `);
});

test('user fails, then ads fail: nothing floats', async () => {
  const trace = await play(load, site, { ms: 300, fails: true }, { ms: 600, fails: true });

  expect(trace).toFollow(`
    0s   ~ ads…
    0s   ~ user…
    0.3s = rejected Error: no user
    0.6s | ads fail
  `);
});

test('any user, any ads, at any time: the page comes when both are there', () => {
  const gives = fc.stringMatching(/^[a-z]{1,8}$/);
  // The ads never come, or fail, in the same instant as the user.
  const user = fc.record({ gives, ms: fc.integer({ min: 1, max: 99 }).map((n) => n * 10) });
  const ads = fc.record({ gives, ms: fc.integer({ min: 1, max: 199 }).map((n) => n * 10 + 5), fails: fc.boolean() });

  return forAll([user, ads], async (user, ads) => {
    const trace = await play(load, site, user, ads);

    const steps = [
      { ms: user.ms, text: 'user' },
      { ms: user.ms + 500, text: 'rendered' },
      { ms: ads.ms, text: ads.fails ? 'ads fail' : 'ads' },
    ].sort((a, b) => a.ms - b.ms);
    expect(trace).toFollow(`
      0s ~ ads…
      0s ~ user…
      ${steps.map(({ ms, text }) => `${ms / 1000}s | ${text}`).join('\n')}
      ${Math.max(user.ms + 500, ads.ms) / 1000}s = resolved { html: "<${user.gives}>", ads: [${ads.fails ? '' : `"${ads.gives}"`}] }
    `);
  });
});
