import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../grader/check/breach';
import { breachesIn } from '../support/breaches';
import { greet, greetKata } from '../support/greet-kata';
import { matsu, projectFolder, temporaryFolder, writeFiles } from '../support/matsu';

/** A change that makes a good kata break one rule: `[file, edit]`; without a text, the file is removed. */
type Change = readonly [file: string, edit: (text: string) => string | undefined];

const add = (file: string, text: string): Change => [file, () => text];
const put = (file: string, from: string, to: string): Change => [file, (text) => text.replace(from, () => to)];
const remove = (file: string): Change => [file, () => undefined];
const specTest = (title: string, body: string): Change => [
  'katas/kata.spec.ts',
  (text) => `${text}\ntest('${title}', async () => {\n${body}\n});\n`,
];
const threePoints = put('katas/kata.json', '"points":2', '"points":3');

/** For each rule, katas that break it and nothing else, and the file that is told. */
const CASES: readonly [rule: string, file: string, title: string, ...changes: Change[]][] = [
  ['files', 'katas/README.ja.md', 'a file is missing', remove('katas/README.ja.md')],
  ['files', 'solutions/kata.ts', 'the solution is missing', remove('solutions/kata.ts')],
  ['kata-json', 'katas/kata.json', 'kata.json lacks a title', put('katas/kata.json', '"en":"Greet"', '"en":""')],
  ['stray', 'katas/notes.txt', 'a file of no kata', add('katas/notes.txt', 'x')],
  ['stray', 'solutions/mistakes/old.js', 'a mistake that nobody reads', add('solutions/mistakes/old.js', 'x')],
  ['todo', 'katas/README.md', 'something is left open', put('katas/README.md', '# Greet', '# Greet\n\nTODO: say more')],
  [
    'spec-runs',
    'katas/kata.spec.ts',
    'the spec throws',
    put('katas/kata.spec.ts', 'const play', 'nothing();\nconst play'),
  ],
  [
    'spec-runs',
    'katas/kata.spec.ts',
    'a test is skipped',
    put('katas/kata.spec.ts', "test('says any", "test.skip('says any"),
  ],
  [
    'titles',
    'katas/kata.spec.ts',
    'two tests have one title',
    ['katas/kata.spec.ts', (text) => text + text.slice(text.indexOf("test('says any name'"))],
    threePoints,
  ],
  ['points', 'katas/kata.json', 'points are not the number of tests', threePoints],
  [
    'stub-types',
    'katas/kata.ts',
    'the stub has a type error',
    put('katas/kata.ts', 'throw', 'const n: string = 1;\n  throw'),
  ],
  ['stub-throws', 'katas/kata.ts', 'the stub gives something', put('katas/kata.ts', 'throw', 'return; throw')],
  [
    'stub-fails',
    'katas/kata.ts',
    'a test asks for nothing',
    specTest('can be played', "  await play(({ greet }) => greet('Ann'));"),
    threePoints,
  ],
  ['solution-passes', 'solutions/kata.ts', 'the solution is wrong', put('solutions/kata.ts', '(name)', "('Ann')")],
  [
    'solution-types',
    'solutions/kata.ts',
    'the solution has a type error',
    put('solutions/kata.ts', 'console', 'const n: string = 1;\n  console'),
  ],
  [
    'lint',
    'solutions/kata.ts',
    'the solution has a lint error',
    put('solutions/kata.ts', '  console', '  var x = 1;\n  console'),
  ],
  ['enough-mistakes', 'solutions/mistakes', 'three mistakes', remove('solutions/mistakes/by-heart.ts')],
  [
    'mistake-header',
    'solutions/mistakes/by-heart.ts',
    'a mistake names no test',
    put('solutions/mistakes/by-heart.ts', '// caught by: ', '// '),
  ],
  [
    'mistake-header',
    'solutions/mistakes/by-heart.ts',
    'a mistake names a test that is not there',
    put('solutions/mistakes/by-heart.ts', 'says any name', 'says every name'),
  ],
  [
    'mistake-header',
    'solutions/mistakes/by-heart.ts',
    'a mistake says nothing in Japanese',
    put('solutions/mistakes/by-heart.ts', '// ja: 例をそのまま表示するとき\n', ''),
  ],
  [
    'mistake-caught',
    'solutions/mistakes/by-heart.ts',
    'a mistake names a test that it passes',
    put('solutions/mistakes/by-heart.ts', 'says any name', 'says the name after a second'),
  ],
  ['enough-alternatives', 'solutions/alternatives', 'one alternative', remove('solutions/alternatives/then.ts')],
  [
    'alternative-passes',
    'solutions/alternatives/then.ts',
    'the spec rejects an alternative',
    put('solutions/alternatives/then.ts', '1000', '999'),
  ],
  [
    'alternative-types',
    'solutions/alternatives/then.ts',
    'an alternative has a type error',
    put('solutions/alternatives/then.ts', 'console', 'const n: string = 1;\n  console'),
  ],
  ['same-code', 'katas/README.ja.md', 'the READMEs show different code', put('katas/README.ja.md', 'hello', 'bonjour')],
  [
    'example',
    'katas/README.md',
    'no test asks for the example',
    ...['', '.ja'].map((ja) => put(`katas/README${ja}.md`, 'Ann', 'Eve')),
  ],
  [
    'example',
    'katas/README.md',
    'there is no example',
    ...['', '.ja'].map((ja) => put(`katas/README${ja}.md`, '= res', '| res')),
  ],
  [
    'same-verdict',
    'solutions/kata.ts',
    'a test counts what was played before',
    put('katas/kata.spec.ts', 'const play', 'let runs = 0;\nconst play'),
    // Sixteen runs: eight programs, and again.
    put('katas/kata.spec.ts', "greet('Bob'));", "greet('Bob'));\n  expect(runs++).toBeLessThan(14);"),
  ],
  [
    'same-verdict',
    'solutions/mistakes/lucky-',
    'random inputs find a mistake by luck',
    specTest(
      'says a number',
      `  await forAll([fc.integer({ min: 1, max: 24 })], async (n) => {
    const trace = await play(({ greet }, name) => greet(name), String(n));
    expect(trace).toFollow(\`0s | hello\\n1s | \${n}\\n1s = resolved\`);
  });`,
    ),
    put('katas/kata.spec.ts', '{ stage }', '{ fc, forAll, stage }'),
    threePoints,
    // Each is wrong for one number of 24, and twenty are tried: with two seeds, some are found once and once not.
    ...[1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map((n) => add(`solutions/mistakes/lucky-${n}.ts`, wrongFor(n))),
  ],
];

function wrongFor(n: number): string {
  return (
    '// caught by: says any name\n// en: it is wrong.\n// ja: 誤っているとき\n' +
    greet(
      `  console.log('hello');\n  await new Promise((resolve) => setTimeout(resolve, 1000));\n` +
        `  console.log(name === '${n}' || name === 'Bob' ? 'no' : name);`,
    )
  );
}

const idOf = (at: number): string => `${String(at + 1).padStart(2, '0')}-greet`;
const good = idOf(CASES.length);
const stale = idOf(CASES.length + 1);
const unrecorded = idOf(CASES.length + 2);
const course = temporaryFolder();
const found = checked();

/** The first run records what the mistakes do, and tells the rest; the second is of those whose record is spoilt. */
function checked(): Map<string, string[]> {
  CASES.forEach(([, , , ...changes], at) => writeKata(idOf(at), changes));
  for (const id of [good, stale, unrecorded]) writeKata(id, []);
  writeFiles(course, {
    'eslint.config.mjs': `import tseslint from 'typescript-eslint';
export default tseslint.config({
  files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, rules: { 'no-var': 'error' },
});`,
    'katas/forgotten/clock.ts': 'export {};',
    'katas/shared/clock.ts': 'export const second = 1000;',
    'solutions/notes.txt': 'x',
  });
  edit(good, put('solutions/kata.ts', 'export', "import { second } from '../shared/clock';\n\nexport"));
  edit(good, put('solutions/kata.ts', '1000', 'second'));
  // An answer may import what the stub names.
  edit(good, put('katas/kata.ts', 'export', "import '../shared/clock';\n\nexport"));
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(course, 'node_modules'));
  const first = breachesIn(matsu(['check', '--write', '--course', course]).out);
  edit(stale, put('katas/diagnosis.json', '1s  | Ann', '2s  | Ann'));
  edit(unrecorded, remove('katas/diagnosis.json'));
  return new Map([...first, ...breachesIn(matsu(['check', good, stale, unrecorded, '--course', course]).out)]);
}

function writeKata(id: string, changes: readonly Change[]): void {
  writeFiles(course, greetKata(id));
  for (const change of changes) edit(id, change);
}

function edit(id: string, [file, change]: Change): void {
  const whole = path.join(course, file.replace('/', `/${id}/`));
  const before = readIfThere(whole);
  const after = change(before);
  if (after === before) throw new Error(`nothing changes in ${file}`);
  if (after === undefined) rmSync(whole);
  else writeFileSync(whole, after);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

test('a kata that keeps every rule, and imports a module of the course, is told nothing', () => {
  expect(found.get(good)).toBeUndefined();
});

test.each(CASES.map(([rule, file, title], at) => ({ rule, file, title, id: idOf(at) })))(
  '$rule: $title, and nothing else is told',
  ({ rule, file, id }) => {
    const told = found.get(id) ?? [];

    expect(told).toContainEqual(expect.stringContaining(`${rule} ${file}`));
    expect(new Set(told.map((one) => one.split(' ')[0]))).toEqual(new Set([rule]));
  },
);

test('diagnosis: an older record, and none', () => {
  expect(found.get(stale)).toEqual(['diagnosis katas/diagnosis.json']);
  expect(found.get(unrecorded)).toEqual(['diagnosis katas/diagnosis.json']);
});

test('stray: folders of no kata, but not one from which a kata imports', () => {
  expect(found.get('')).toEqual(['stray katas/forgotten', 'stray solutions/notes.txt']);
});

test('every rule has its case', () => {
  expect(new Set([...CASES.map(([rule]) => rule), 'diagnosis'])).toEqual(new Set(RULES));
});
