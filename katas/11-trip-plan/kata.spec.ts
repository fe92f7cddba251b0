import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

type Times = Record<keyof Kata.Plan, number>;

const fakeApi = (times: Times, failing?: string, end = '!'): Kata.TripApi => {
  const ask = async (what: keyof Times, question: string) => {
    console.log(`${question} asked`);
    await new Promise((resolve) => setTimeout(resolve, times[what]));
    if (what === failing) throw new Error(`no ${what}`);
    return `${what}${end}`;
  };
  return {
    flight: () => ask('flight', 'flight'),
    hotel: (flight) => ask('hotel', `hotel(${flight})`),
    weather: () => ask('weather', 'weather'),
    packing: (weather) => ask('packing', `packing(${weather})`),
  };
};

// The plan's keys may be written in any order.
const makePlan = async (kata: typeof Kata, api: typeof fakeApi, times: Times, failing?: string, end?: string) => {
  const { flight, hotel, weather, packing } = await kata.plan(api(times, failing, end));
  return { flight, hotel, weather, packing };
};

test('two chains side by side: 2000, not 2500, not 4000', async () => {
  const times = { flight: 1000, hotel: 1000, weather: 1500, packing: 500 };
  const trace = await play(makePlan, fakeApi, times);

  expect(trace).toFollow(`
    0s   ~ flight asked
    0s   ~ weather asked
    1s   | hotel(flight!) asked
    1.5s | packing(weather!) asked
    2s   = resolved { flight: "flight!", hotel: "hotel!", weather: "weather!", packing: "packing!" }
  `);
});

test('the other chain is the long one', async () => {
  const times = { flight: 2000, hotel: 200, weather: 300, packing: 2500 };
  const trace = await play(makePlan, fakeApi, times);

  expect(trace).toFollow(`
    0s   ~ flight asked
    0s   ~ weather asked
    0.3s | packing(weather!) asked
    2s   | hotel(flight!) asked
    2.8s = resolved { flight: "flight!", hotel: "hotel!", weather: "weather!", packing: "packing!" }
  `);
});

test('weather fails at 1500: plan fails at 1500', async () => {
  const times = { flight: 1000, hotel: 1000, weather: 1500, packing: 500 };
  const trace = await play(makePlan, fakeApi, times, 'weather');

  expect(trace).toFollow(`
    0s   ~ flight asked
    0s   ~ weather asked
    1s   | hotel(flight!) asked
    1.5s = rejected Error: no weather
  `);
});

test('any times, any answers: as long as the longer chain', () => {
  const ms = fc.integer({ min: 1, max: 9999 });
  const times = fc.record({ flight: ms, hotel: ms, weather: ms, packing: ms });

  return forAll([times, fc.stringMatching(/^[a-z]{1,8}$/)], async (times, end) => {
    const trace = await play(makePlan, fakeApi, times, undefined, end);

    const { flight, hotel, weather, packing } = times;
    const questions = [
      { ms: flight, text: `hotel(flight${end}) asked` },
      { ms: weather, text: `packing(weather${end}) asked` },
    ].sort((a, b) => a.ms - b.ms);
    const answers = Object.keys(times).map((what) => `${what}: "${what}${end}"`);
    expect(trace).toFollow(`
      0s ~ flight asked
      0s ~ weather asked
      ${questions.map(({ ms, text }) => `${ms / 1000}s ~ ${text}`).join('\n')}
      ${Math.max(flight + hotel, weather + packing) / 1000}s = resolved { ${answers.join(', ')} }
    `);
  });
});
