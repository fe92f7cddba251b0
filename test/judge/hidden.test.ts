import path from 'node:path';
import type { TestReport } from '../../grader/score/report';
import { grade, matsu, temporaryFolder, tinyCourse } from '../support/matsu';

const says = (words: string): string =>
  `export async function say(word: string) {\n  ${words}\n}\nexport const secrets: string[] = [];\n`;
const SPEC = `
test('says it', async () => {
  const trace = await play(({ say }) => say('tea'));
  expect(trace).toFollow('0s | tea\\n0s = resolved');
});
`;
/** Each test has SECRET in it, wherever it can fail. */
const HIDDEN = `
describe('any word', () => {
  test('is said', async () => {
    const trace = await play(({ say }, word) => say(word), 'SECRET');
    expect(trace).toFollow('0s | SECRET\\n0s = resolved');
  });

  test('any at all', () =>
    forAll([fc.constantFrom('SECRET one', 'SECRET two')], async (word) => {
      const trace = await play(({ say }, word) => say(word), word);
      expect(trace).toFollow(\`0s | \${word}\\n0s = resolved\`);
    }));
});

test('says nothing else', async () => {
  console.error('SECRET log');
  const trace = await play(({ say }) => say('SECRET'));
  expect(trace.prints).toEqual(['SECRET']);
});

test('what is not exported', async () => {
  await play((kata) => (kata as unknown as { SECRET: () => void }).SECRET());
});
`;
const course = tinyCourse(temporaryFolder(), {
  '01-by-heart': { answer: says("console.log('tea');"), spec: SPEC, hidden: HIDDEN, points: 5 },
  '02-right': {
    answer: says('console.log(word);').replace('secrets', 'SECRET'),
    spec: SPEC,
    hidden: HIDDEN.replace(/SECRET: \(\) => void/, 'SECRET: { at(n: number): void }').replace(
      '.SECRET()',
      '.SECRET.at(0)',
    ),
  },
  '03-without': { answer: says('console.log(word);'), spec: SPEC },
});
const { katas, score } = grade(['--course', course, '--dir', `${course}/katas`]);
const [byHeart, right, without] = katas;

test('hidden tests count like the others', () => {
  expect(byHeart).toMatchObject({ status: 'partial', points: 1, max: 5, problem: null });
  expect(byHeart?.tests.map(({ max }) => max)).toEqual([1, 1, 1, 1, 1]);
  expect(right).toMatchObject({ status: 'passed', points: 1, max: 1 });
  expect(without?.tests).toHaveLength(1);
  expect(score).toMatchObject({ points: 3, max: 7 });
});

test('of a hidden test its name, its describe and the kind of its failure are told, and nothing else', () => {
  const nothing = { expected: null, actual: null, message: null, diagnosis: null, findings: [] };

  expect(byHeart?.tests[0]).toMatchObject({ name: 'says it', hidden: null, actual: '0s  | tea\n0s  = resolved' });
  expect(byHeart?.tests.slice(1)).toMatchObject([
    { ...nothing, name: 'any word is said', hidden: { group: 'any word', failure: 'missing' } },
    { ...nothing, name: 'any word any at all', hidden: { group: 'any word', failure: 'missing' } },
    { ...nothing, name: 'says nothing else', hidden: { group: null, failure: 'other' } },
    { ...nothing, name: 'what is not exported', status: 'error', hidden: { group: null, failure: 'other' } },
  ] satisfies Partial<TestReport>[]);
  expect(right?.tests.slice(1).map((test) => test.hidden?.failure)).toEqual([null, null, null, null]);
});

test.each([
  ['en', '✖ any word is said (hidden: something is missing)', '4 of 8 hidden tests failed; the total includes them'],
  [
    'ja',
    '✖ any word is said（非公開テスト: 足りないものがあります）',
    '非公開テストは 8 件中 4 件が不合格です（合計に含まれます）',
  ],
])('the text report says as much, in %s, and nothing leaks', (lang, failed, counted) => {
  const { out, err } = matsu(['grade', '--course', course, '--lang', lang]);

  expect(out).toContain(failed);
  expect(out).toContain(counted);
  expect(out + err).not.toContain('SECRET');
  expect(err).toBe('');
});

test("npm test on the kata's branch leaves them out", () => {
  const { code, err, out } = matsu(['test', '--course', course], { env: { KATA: '01' } });

  expect(err).toContain('Tests:       1 passed, 1 total');
  expect(out + err).not.toMatch(/hidden|SECRET|any word/);
  expect(code).toBe(0);
});

const brokenCourses = temporaryFolder();

test.each([
  ['throws', "throw new Error('SECRET');"],
  ['does not parse', "const SECRET = 'SECRET\n"],
  ['has no test', "const SECRET = 'SECRET';"],
])('a hidden spec that %s is a failure of ours, which does not quote it', (how, hidden) => {
  const broken = tinyCourse(path.join(brokenCourses, how), { '01-broken': { answer: says(''), spec: SPEC, hidden } });

  const { code, out, err } = matsu(['grade', '--course', broken]);

  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('the hidden spec of 01-broken');
  expect(err).not.toContain('SECRET');
});
