import { axisOf, labelled } from '../../grader/picture/axis';

const rounded = (places: readonly number[]): number[] => places.map((place) => Math.round(place * 1000) / 1000);

test('time is to scale between the bands of two instants', () => {
  const { place } = axisOf(new Map([0, 1000, 3000].map((ms) => [ms, 1])));
  const [start, middle, end] = [place(0), place(1000), place(3000)];

  expect([start, end]).toEqual([0, 1]);
  // Each gap has its least width besides.
  expect((end - middle - 0.035) / (middle - 0.035)).toBeCloseTo(2);
});

test('what happens in one instant goes from left to right in its band', () => {
  const { place, endOf } = axisOf(
    new Map([
      [0, 3],
      [1000, 1],
    ]),
  );

  expect(rounded([place(0), place(0, 1), place(0, 2), endOf(0), place(1000), endOf(1000)])).toEqual([
    0, 0.022, 0.044, 0.044, 1, 1,
  ]);
});

test('instants close to each other stay apart, beside a day', () => {
  const { place } = axisOf(new Map([0, 1, 86_400_000].map((ms) => [ms, 1])));

  expect(place(1) - place(0)).toBeGreaterThan(0.03);
});

test.each([
  ['nothing', new Map<number, number>()],
  ['one instant', new Map([[500, 1]])],
  [
    'a hundred events in one instant',
    new Map([
      [0, 100],
      [1, 100],
    ]),
  ],
  ['a hundred instants', new Map(Array.from({ length: 100 }, (_, at) => [at, 2] as const))],
])('every place is on the axis, and later is never further left: %s', (_, slots) => {
  const { instants, place, endOf } = axisOf(slots);
  const places = instants.flatMap((ms) => [place(ms), endOf(ms)]);

  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
});

test('labels that would touch are left out, never the last', () => {
  const axis = axisOf(new Map([0, 10, 500, 990, 1000].map((ms) => [ms, 1])));

  expect(labelled(axis, 0.11)).toEqual([0, 500, 1000]);
  expect(labelled(axis, 0)).toEqual([0, 10, 500, 990, 1000]);
});
