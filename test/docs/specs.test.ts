import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grade, matsu, projectFolder, temporaryFolder, writeFiles } from '../support/matsu';

const page = readFileSync(path.join(projectFolder, 'docs', 'specs.md'), 'utf8');

/** The code blocks of that name, one below the other: "```ts kata.spec.ts". */
function blocks(name: string): string {
  const found = [...page.matchAll(/^```(?:ts|text) (\S+)\n([^]*?)^```$/gm)].filter((match) => match[1] === name);
  return found.map((match) => match[2]).join('\n');
}

const folder = temporaryFolder();
writeFiles(path.join(folder, 'katas/01-chorus'), {
  'kata.json': JSON.stringify({
    title: { en: 'Chorus', ja: '合唱' },
    part: 1,
    points: 5,
    concepts: ['x'],
    hints: { en: ['x'], ja: ['x'] },
  }),
  'kata.ts': blocks('kata.ts'),
  'kata.spec.ts': blocks('kata.spec.ts'),
  'hidden.spec.ts': blocks('hidden.spec.ts'),
});
writeFiles(path.join(folder, 'wrong/01-chorus'), { 'kata.ts': blocks('wrong/kata.ts') });

test('the examples of docs/specs.md pass', () => {
  const { katas } = grade(['--course', folder, '--seed', '5']);

  expect(katas[0]?.tests.map(({ name, status }) => `${name}: ${status}`)).toEqual([
    'each word at its time: passed',
    'two words at the same time, in any order: passed',
    'nothing to say: done at once, no timer left: passed',
    'any words: each at its time: passed',
    'the same word twice: passed',
  ]);
});

test('and the wrong answer is shown as the page says', () => {
  const { out } = matsu([
    'grade',
    '--course',
    folder,
    '--dir',
    path.join(folder, 'wrong'),
    '--seed',
    '5',
    '--lang',
    'en',
  ]);
  const lines = out.split('\n').map((line) => line.trim());

  for (const name of ['wrong', 'hidden']) {
    const said = blocks(name)
      .trimEnd()
      .split('\n')
      .map((line) => line.trim());
    expect(said[0]).toMatch(/^✖ /);
    const from = lines.indexOf(said[0] as string);
    expect(lines.slice(from, from + said.length)).toEqual(said);
  }
});
