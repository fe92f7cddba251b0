import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../grader/cli';
import { initRepository } from '../support/git';
import { testIo } from '../support/io';
import { listing, projectFolder, temporaryFolder, tinyCourse, writeFiles } from '../support/matsu';

const scratch = temporaryFolder();

async function release(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = testIo({ cwd: scratch });
  const code = await run(['release', ...args, '--lang', 'en'], io);
  return { code, out: out(), err: err() };
}

/** The files below a folder, by their path in it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** The lines that say something: long enough, and no comment, of which headers and READMEs share some. */
function telling(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.length >= 25 && !line.startsWith('//'));
}

function linesBelow(folder: string, names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => telling(readFileSync(path.join(folder, name), 'utf8'))));
}

describe('the student edition of this course', () => {
  const edition = path.join(scratch, 'edition');
  let files: string[] = [];
  beforeAll(async () => {
    expect((await release('edition')).code).toBe(0);
    files = filesIn(edition);
  });

  test('has the katas, their records, what comes with them, and the grader', () => {
    const wanted = ['kata.ts', 'kata.spec.ts', 'kata.json', 'README.md', 'README.ja.md', 'diagnosis.json'];
    expect(files).toEqual(expect.arrayContaining(wanted.map((name) => `katas/08-side-by-side/${name}`)));
    expect(files).toEqual(expect.arrayContaining(['katas/asyncio/event-loop.ts', 'grader/cli.ts', 'bin/matsu.js']));
    expect(files.filter((file) => /(^|\/)(solutions|mistakes|test|\.git|\.ci)\/|hidden\.spec\.ts/.test(file))).toEqual(
      [],
    );
  });

  test('holds no line that only solutions have', () => {
    const solutions = path.join(projectFolder, 'solutions');
    const given = files.filter((file) => /^(katas|grader)\//.test(file));
    const shared = linesBelow(projectFolder, given);
    const all = linesBelow(solutions, filesIn(solutions));
    const secret = new Set([...all].filter((line) => !shared.has(line)));
    expect(secret.size).toBeGreaterThan(all.size / 2);

    // Whole lines: hints quote a part of one, from vague to plain.
    const found = files.flatMap((file) => [...linesBelow(edition, [file])].filter((line) => secret.has(line)));
    expect(found).toEqual([]);
  });

  test('installs what the grader needs, in the same versions', () => {
    type Packages = Record<string, { version?: string; dependencies?: object; devDependencies?: object }>;
    const lockOf = (folder: string): Packages =>
      (JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as { packages: Packages }).packages;
    const { '': root, ...locked } = lockOf(edition);
    const { '': before, ...all } = lockOf(projectFolder);
    const manifest = JSON.parse(readFileSync(path.join(edition, 'package.json'), 'utf8')) as typeof root;

    expect(root?.dependencies).toEqual(before?.dependencies);
    expect(manifest).toMatchObject({ dependencies: root?.dependencies, devDependencies: root?.devDependencies });
    expect(Object.keys(root?.devDependencies ?? {})).toEqual(['husky', 'ts-node']);
    expect(all).toMatchObject(locked);
    expect(Object.keys(locked)).toEqual(expect.arrayContaining(['node_modules/jest', 'node_modules/esbuild']));
    expect(Object.keys(locked).filter((place) => /eslint|prettier|playwright|stryker/.test(place))).toEqual([]);
  });

  test('has a hook that needs no tool which is not there', () => {
    expect(readFileSync(path.join(edition, '.husky/pre-commit'), 'utf8')).toBe('node bin/matsu.js pre-commit\n');
  });

  test('is not written over anything', async () => {
    const before = listing(edition);
    const { code, err } = await release('edition');

    expect(code).toBe(2);
    expect(err).toMatch(
      /^matsu: expected a new or empty folder, got one with something in it \(.*\): name another one\n$/,
    );
    expect(listing(edition)).toEqual(before);
  });
});

describe('the student edition of another course', () => {
  const course = path.join(scratch, 'course');
  const stub = "export async function main() { throw new Error('Not written yet: all'); }\n";
  beforeAll(() => {
    tinyCourse(course, { '01-tiny': { answer: stub, spec: 'test("a", () => {});', hidden: 'test("b", () => {});' } });
    writeFiles(course, {
      'package.json': '{ "name": "tiny-course", "version": "3.2.1" }',
      'README.md':
        '# Tiny\n\n<!-- not in the student edition -->\nFor us.\n<!-- /not in the student edition -->\n\nFor all.\n',
      'solutions/01-tiny/kata.ts': 'export {};\n',
    });
  });

  test('has its katas and pages and name, and this grader', async () => {
    expect((await release('tiny', '--course', 'course')).code).toBe(0);

    const files = filesIn(path.join(scratch, 'tiny'));
    expect(files.filter((file) => file.startsWith('katas/'))).toEqual(
      ['kata.json', 'kata.spec.ts', 'kata.ts'].map((name) => `katas/01-tiny/${name}`),
    );
    expect(files).toContain('grader/cli.ts');
    expect(files).not.toContain('README.ja.md');
    expect(readFileSync(path.join(scratch, 'tiny/README.md'), 'utf8')).toBe('# Tiny\n\nFor all.\n');
    const manifest = readFileSync(path.join(scratch, 'tiny/package.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ name: 'tiny-course', version: '3.2.1' });
  });

  test('has nothing that git does not track', async () => {
    const git = initRepository(course);
    git('add', 'katas', 'README.md');
    git('commit', '--quiet', '--message', 'a course');
    writeFiles(course, { 'katas/01-tiny/notes.md': 'mine\n', 'katas/02-next/kata.ts': stub });
    expect((await release('tracked', '--course', 'course')).code).toBe(0);

    expect(existsSync(path.join(scratch, 'tracked/katas/01-tiny/kata.ts'))).toBe(true);
    expect(existsSync(path.join(scratch, 'tracked/katas/01-tiny/notes.md'))).toBe(false);
    expect(existsSync(path.join(scratch, 'tracked/katas/02-next'))).toBe(false);
    expect(existsSync(path.join(scratch, 'tracked/.git'))).toBe(false);
  });

  test('is not written while a stub is solved in place', async () => {
    writeFiles(course, { 'katas/01-tiny/kata.ts': 'export async function main() {}\n' });
    const { code, err } = await release('solved', '--course', 'course');

    expect(code).toBe(2);
    expect(err).toContain("expected katas/01-tiny/kata.ts to be a stub that throws 'Not written yet: …'");
    expect(existsSync(path.join(scratch, 'solved'))).toBe(false);
  });
});

test.each([
  [[], 'expected one folder, got 0'],
  [['one', 'two'], 'expected one folder, got 2'],
])('%j is refused', async (args, message) => {
  const { code, err } = await release(...args);

  expect(code).toBe(2);
  expect(err).toContain(message);
});
