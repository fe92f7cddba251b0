import { pictureOf } from '../../grader/picture/picture';
import type { Picture } from '../../grader/picture/picture';
import { parse } from '../../grader/timeline/timeline';
import type { Waiting } from '../../grader/timeline/waits';

const draw = (expected: string | null, actual: string, waits: readonly Waiting[] = []): Picture =>
  pictureOf(expected === null ? null : parse(expected), parse(actual), waits);
/** Lane by lane, who has a mark in it. */
const marks = ({ lanes }: Picture): string[] =>
  lanes.map((lane) => `${lane.sign} ${lane.text}: ${lane.marks.map(({ who }) => who).join(' ')}`);
const wait = (name: string, fromMs: number, untilMs: number | null, startedMs = fromMs): Waiting => {
  return { name, line: 7, fromMs, untilMs, startedMs };
};

test('what came as expected is one mark, and nothing differs', () => {
  const picture = draw('0s ~ a\n0s ~ b\n1s = resolved', '0s | b\n0s | a\n1s = resolved');

  expect(marks(picture)).toEqual(['| b: both', '| a: both', '= resolved: both']);
  expect([picture.differsAt, picture.settledAt, picture.leftOut]).toEqual([null, 1, 0]);
});

test('what came at another time is joined to where it was expected, and the first difference is marked', () => {
  const picture = draw('0s | a\n1s | b\n2s = resolved', '0s | a\n2s | b\n2s = resolved');
  const [, lane] = picture.lanes;

  expect(marks(picture)).toEqual(['| a: both', '| b: expected actual', '= resolved: both']);
  expect(lane?.moves).toEqual([[picture.axis.place(1000), picture.axis.place(2000)]]);
  expect([picture.differsAt, picture.differsAtMs]).toEqual([picture.axis.place(1000), 1000]);
});

test('the order within one instant can be seen', () => {
  const picture = draw('0s | a\n0s | b\n0s = resolved', '0s | b\n0s | a\n0s = resolved');
  const at = (lane: number, who: string): number | undefined =>
    picture.lanes[lane]?.marks.find((mark) => mark.who === who)?.at;

  expect(marks(picture)).toEqual(['| a: expected actual', '| b: both', '= resolved: both']);
  expect(at(0, 'expected')).toBeLessThan(at(1, 'both') as number);
  expect(at(1, 'both')).toBeLessThan(at(0, 'actual') as number);
});

test('the same text printed again is in the same lane; stderr and settling have lanes of their own', () => {
  expect(marks(draw(null, '0s | x\n1s | x\n1s # x\n1s = resolved\n2s ! x'))).toEqual([
    '| x: actual actual',
    '# x: actual',
    '= resolved: actual',
    '! x: actual',
  ]);
});

test('waits of one function that overlap are calls of their own', () => {
  const { waits } = draw(null, '0s | a\n3s = resolved', [
    wait('main', 0, 1000),
    wait('step', 0, 2000),
    wait('step', 1000, 3000, 0),
    wait('main', 1000, 2000),
    wait('main', 3000, null, 1000),
  ]);

  expect(waits.map(({ name, bars }) => [name, bars.length])).toEqual([
    ['main', 3],
    ['step', 1],
    ['step', 1],
  ]);
  expect(waits[0]?.bars.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
  expect(waits[2]?.bars[0]?.startedAt).toBe(0);
  // Up to its own wait until 2s there is nothing to be drawn.
  expect(waits[0]?.bars[2]?.startedAt).toBe(waits[0]?.bars[1]?.until);
});

test('a picture is never larger than can be taken in, and says what it leaves out', () => {
  const many = Array.from({ length: 100 }, (_, at) => `${at}s | ${at}`).join('\n');
  const picture = draw(many, many);

  expect(picture.lanes).toHaveLength(24);
  expect(picture.leftOut).toBe(40 + 40 + 36);
});
