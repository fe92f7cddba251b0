import { checkKataJson } from '../../grader/course/kata-json';

const good = {
  title: { en: 'Sleep', ja: '眠る' },
  part: 1,
  points: 3,
  concepts: ['timer'],
  hints: { en: ['one'], ja: ['一'] },
};

test('a right kata.json passes', () => {
  expect(checkKataJson(good, 'kata.json')).toBe(good);
});

test.each([
  [{ ...good, title: { en: 'Sleep' } }, 'kata.json: expected title.ja to be a text, got nothing: mend the field'],
  [{ ...good, points: 1.5 }, 'kata.json: expected points to be a whole number from 1, got 1.5: mend the field'],
  [{ ...good, part: '1' }, 'kata.json: expected part to be a whole number from 1, got "1": mend the field'],
  [{ ...good, concepts: [] }, 'kata.json: expected concepts to be a list of texts, not empty, got []: mend the field'],
  [{ ...good, hints: { en: ['one'], ja: [''] } }, 'kata.json: expected hints.ja to be a list of texts'],
  [{ ...good, level: 3 }, 'kata.json: expected only title, part, points, concepts, hints, got level: remove the field'],
  [null, 'kata.json: expected title.en to be a text, got nothing'],
])('%j is refused by the name of the field', (data, message) => {
  expect(() => checkKataJson(data, 'kata.json')).toThrow(message);
});
