import path from 'node:path';
import { grade, matsu, temporaryFolder, tinyCourse } from '../support/matsu';

const SPEC = `
test('prints', async () => {
  expect(await play(({ main }) => main())).toFollow('0s | 01-one\\n0s = resolved');
});
test('any number', async () => {
  await forAll([fc.integer({ min: 1, max: 9 })], async (ms) => {
    expect(await play(({ nap }, ms) => nap(ms), ms)).toFollow(\`0.00\${ms}s | 01-one\\n0.00\${ms}s = resolved\`);
  });
});
`;
const answer = (word: string): string => `
import { setTimeout as sleep } from 'node:timers/promises';
export async function main() { console.log('${word}'); }
export async function nap(ms: number) { await sleep(ms); await main(); }
`;

const folder = temporaryFolder();

test('specs that are under way at the same time see each its own kata', () => {
  const ids = ['01-one', '02-two', '03-three', '04-four'];
  const course = tinyCourse(
    path.join(folder, 'four'),
    Object.fromEntries(ids.map((id) => [id, { answer: answer(id), spec: SPEC.replaceAll('01-one', id) }])),
  );

  const { katas } = grade(['--course', course, '--seed', '5']);

  expect(katas.map(({ kata, tests }) => [kata, tests.map(({ status }) => status)])).toEqual(
    ids.map((id) => [id, ['passed', 'passed']]),
  );
});

test.each([
  ['throws later', "setImmediate(() => { throw new Error('a fault in the spec'); });"],
  ['forgets a promise', "void Promise.reject(new Error('a fault in the spec'));"],
])('a spec that %s is our fault: no student gets a mark for it', (title, fault) => {
  const spec = `test('prints', async () => {
    ${fault}
    expect(await play(({ main }) => main())).toFollow('0s | one\\n0s = resolved');
  });`;
  const course = tinyCourse(path.join(folder, title), { '01-one': { answer: answer('one'), spec } });

  const { code, out, err } = matsu(['grade', '--course', course]);

  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(
    /^Error: a fault in the spec\n[\s\S]*\nmatsu: this is a failure of the grader itself, no mark was given\n$/,
  );
});
