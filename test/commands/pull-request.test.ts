import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import schema from '../../grader/report/report.schema.json';
import type { Report } from '../../grader/score/report';
import { expectGolden } from '../support/golden';
import { gitIn, initRepository } from '../support/git';
import { courseWith, listing, matsu, projectFolder, temporaryFolder, writeFiles } from '../support/matsu';

const root = temporaryFolder();
const bare = path.join(root, 'course.git');
const checkout = path.join(root, 'base');
const head = path.join(root, 'head');
const scratch = path.join(root, 'scratch');
/** Exists once anything of the head has been run. */
const sprung = path.join(root, 'sprung');

const trap = `require('node:fs').writeFileSync(${JSON.stringify(sprung)}, '');\n`;
const alwaysPasses = `${trap}test('two seconds', () => {});\n`;
const solution = (kata: string): string => path.join(projectFolder, 'solutions', kata, 'kata.ts');

/** The course as its maintainers have it, in a bare repository and checked out. */
function makeBase(): void {
  const source = courseWith(path.join(root, 'source'), [
    '02-sleep',
    '03-await-hello',
    '07-one-after-another',
    '08-side-by-side',
  ]);
  writeFiles(source, { 'jest.config.ts': 'export default {};\n', '.github/workflows/grade.yml': 'on: pull_request\n' });
  const git = initRepository(source);
  git('add', '.');
  git('commit', '--quiet', '--message=course');
  git('clone', '--quiet', '--bare', '.', bare);
  git('clone', '--quiet', bare, checkout);
  git('clone', '--quiet', bare, head);
}

/** A pull request that solves one kata honestly, one in part, and tries everything else. */
function pushHead(): void {
  const git = gitIn(head);
  git('switch', '--quiet', '--create', 'head');
  const kata = (name: string): string => path.join(head, 'katas', name, 'kata.ts');
  cpSync(solution('08-side-by-side'), kata('08-side-by-side'));
  cpSync(path.join(projectFolder, 'solutions/03-await-hello/mistakes/main-forgets-await.ts'), kata('03-await-hello'));
  writeFiles(head, {
    'katas/08-side-by-side/kata.spec.ts': alwaysPasses,
    'katas/02-sleep/kata.spec.ts': alwaysPasses,
    'katas/02-sleep/kata.json': '{ "points": 1000 }',
    'katas/02-sleep/answer.ts': readFileSync(solution('02-sleep'), 'utf8'),
    'package.json': '{ "name": "small", "scripts": { "preinstall": "touch sprung" }, "jest": { "bail": true } }',
    'jest.config.ts': trap,
    '.npmrc': 'node-options=--require ./trap.js\n',
    'trap.js': trap,
    '__mocks__/fs.js': trap,
    'node_modules/matsu/package.json': '{ "main": "../../trap.js" }',
    '.gitattributes': '* filter=trap diff=trap text eol=crlf\n',
    '.husky/pre-commit': 'touch sprung\n',
    '.github/workflows/grade.yml': 'on: push\n',
  });
  rmSync(kata('02-sleep'));
  symlinkSync('answer.ts', kata('02-sleep'));
  writeFileSync(
    kata('07-one-after-another'),
    `${readFileSync(solution('07-one-after-another'), 'utf8')}//`.padEnd(10e6),
  );
  git('add', '--force', '.');
  git('commit', '--quiet', '--message=head');
  git('push', '--quiet', 'origin', 'head');
}

describe('a pull request that edits everything', () => {
  let report: Report;
  let text: string;
  let before: string[][];
  beforeAll(() => {
    makeBase();
    pushHead();
    mkdirSync(scratch);
    before = [bare, checkout].map(listing);
    const common = ['grade', '--repo', bare, '--ref', 'head', '--base', 'main', '--course', checkout, '--seed', '1'];
    const files = ['text', 'markdown', 'github'].flatMap((name) => ['--report', `${name}=${root}/report.${name}`]);
    const options = { cwd: checkout, env: { TMPDIR: scratch } };
    const { code, out, err } = matsu([...common, '--report', 'json', ...files], options);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    report = JSON.parse(out) as Report;
    text = readFileSync(path.join(root, 'report.text'), 'utf8');
  });

  test('earns exactly what its kata files earn', () => {
    expect(report.katas.map(({ kata, status, points, max }) => ({ kata, status, points, max }))).toEqual([
      { kata: '02-sleep', status: 'error', points: 0, max: 7 },
      { kata: '03-await-hello', status: 'partial', points: 1, max: 5 },
      { kata: '07-one-after-another', status: 'error', points: 0, max: 3 },
      { kata: '08-side-by-side', status: 'passed', points: 3, max: 3 },
    ]);
    expect(report.score).toEqual({ points: 4, max: 18, percent: 22.22 });
    expect(report.katas[2]?.tests).toHaveLength(3);
  });

  test('is told what is wrong with the files that cannot be read', () => {
    expect(report.katas.map(({ problem }) => problem?.text)).toEqual([
      'katas/02-sleep/kata.ts cannot be read: expected a file, got a link: put the text itself there',
      undefined,
      'katas/07-one-after-another/kata.ts cannot be read: expected at most 256 kB, got 9766 kB: make it shorter',
      undefined,
    ]);
  });

  test('has everything else listed as ignored', () => {
    expect(report.changes.map(({ path, change, effect }) => `${effect} ${change} ${path}`)).toEqual([
      'ignored added .gitattributes',
      'ignored modified .github/workflows/grade.yml',
      'ignored added .husky/pre-commit',
      'ignored added .npmrc',
      'ignored added __mocks__/fs.js',
      'ignored modified jest.config.ts',
      'ignored added katas/02-sleep/answer.ts',
      'ignored modified katas/02-sleep/kata.json',
      'ignored modified katas/02-sleep/kata.spec.ts',
      'ignored modified katas/08-side-by-side/kata.spec.ts',
      'ignored added node_modules/matsu/package.json',
      'ignored modified package.json',
      'ignored added trap.js',
    ]);
    expect(text).toContain('changed as well, and ignored:\n  added     .gitattributes\n  modified  .github/workflows');
    expect(text).toContain('\n  … 3 more\n');
  });

  test('is named by its commit, in a report as the schema says', () => {
    const commit = gitIn(bare)('rev-parse', 'head');
    const base = { name: 'main', commit: gitIn(bare)('rev-parse', 'main') };
    expect(report.submission).toEqual({ name: 'head', source: 'ref', commit, base });
    expect(report.course).toEqual({ name: 'small', version: '1.2.3', commit: base.commit });
    expect(report.selection).toBe('changed');
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(validate(report) || validate.errors).toBe(true);
  });

  test.each(['markdown', 'github'])('shows its student this %s', (name) => {
    const shown = readFileSync(path.join(root, `report.${name}`), 'utf8');
    const commit = gitIn(bare)('rev-parse', 'head').slice(0, 12);
    const same = shown
      .replace(commit, 'the commit')
      .replace(/graded \S+,/, 'graded now,')
      .replace(/(containment: )\w+/, '$1as it is here');
    expectGolden(__dirname, `pull-request.${name}.${name === 'markdown' ? 'md' : 'txt'}`, same);
  });

  test('has nothing of it run or checked out, and leaves nothing behind', () => {
    expect(existsSync(sprung)).toBe(false);
    expect([bare, checkout].map(listing)).toEqual(before);
    expect(readdirSync(scratch)).toEqual([]);
  });
});
