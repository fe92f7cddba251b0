import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSubmission } from '../../grader/commands/submission-option';
import type { Chosen } from '../../grader/commands/submission-option';
import { readCourse } from '../../grader/course/read-course';
import { gitIn, initRepository } from '../support/git';
import { testIo } from '../support/io';
import { listing, temporaryFolder, writeFiles } from '../support/matsu';

const root = temporaryFolder();
let count = 0;

type Values = Parameters<typeof readSubmission>[0];

/** A repository whose first commit, tagged `start`, holds a course of three katas in a folder of it. */
function scratch(inside = ''): { folder: string; git: (...args: string[]) => string; read: Read } {
  const folder = path.join(root, String(count++));
  const course = path.join(folder, inside);
  const stubs = ['01-one', '02-two', '03-three'].map((id) => [`katas/${id}/kata.ts`, `stub of ${id}`]);
  writeFiles(course, Object.fromEntries(stubs) as Record<string, string>);
  const git = initRepository(folder);
  git('add', '.');
  git('commit', '--quiet', '--message=start');
  git('tag', 'start');
  return { folder, git, read: reader(course) };
}

type Read = (values: Values, ...words: string[]) => Chosen;

function reader(course: string, cwd = course): Read {
  return (values, ...words) => readSubmission(values, words, readCourse(course), testIo({ cwd }).io);
}

function source(chosen: Chosen, kata: string): string | undefined {
  const file = chosen.submission.files[kata];
  return file && ('source' in file ? file.source : `${file.problem.kind}: ${file.problem.text}`);
}

function idsOf({ katas }: Chosen): string[] {
  return katas.map(({ id }) => id);
}

describe('--ref', () => {
  test('reads the commit, whatever the index and the working tree hold, and names it in full', () => {
    const { folder, git, read } = scratch();
    writeFiles(folder, { 'katas/01-one/kata.ts': 'staged' });
    git('add', '.');
    writeFiles(folder, { 'katas/01-one/kata.ts': 'working' });

    const chosen = read({ ref: 'main' });

    expect(source(chosen, '01-one')).toBe('stub of 01-one');
    expect(chosen.submission).toMatchObject({ name: 'main', source: 'ref', commit: git('rev-parse', 'main') });
    expect(chosen).toMatchObject({ selection: 'all', base: null, changes: [] });
  });

  test.each(['HEAD', 'start', 'refs/heads/main', 'main@{0}', 'HEAD~0'])('%s is a revision', (ref) => {
    const { git, read } = scratch();

    expect(read({ ref }).submission.commit).toBe(git('rev-parse', 'start'));
  });

  test('finds a course that lies deeper in its repository, however its folder is called', () => {
    const { read } = scratch('courses/[a*] "é"\n');

    expect(source(read({ ref: 'main' }), '02-two')).toBe('stub of 02-two');
    expect(source(read({ staged: true }), '02-two')).toBe('stub of 02-two');
  });

  test('reads a bare repository, a worktree and a shallow clone', () => {
    const { folder, git, read } = scratch();
    writeFiles(folder, { 'katas/01-one/kata.ts': 'answer' });
    git('commit', '--quiet', '--all', '--message=answer');
    git('clone', '--quiet', '--bare', '.', `${folder}.bare`);
    git('clone', '--quiet', '--depth=1', `file://${folder}`, `${folder}.shallow`);
    git('worktree', 'add', '--quiet', '-b', 'other', `${folder}.worktree`, 'start');

    expect(source(read({ ref: 'main', repo: `${folder}.bare` }), '01-one')).toBe('answer');
    expect(source(read({ ref: 'main', repo: `${folder}.shallow` }), '01-one')).toBe('answer');
    expect(source(reader(`${folder}.worktree`)({ ref: 'HEAD' }), '01-one')).toBe('stub of 01-one');
    expect(source(reader(`${folder}.worktree`)({ staged: true }), '01-one')).toBe('stub of 01-one');
  });

  test('takes the repository around the current folder when there is none around the course', () => {
    const { folder } = scratch();
    const course = path.join(root, 'no-repository');
    writeFiles(course, { 'katas/01-one/kata.ts': 'of the course' });

    expect(source(reader(course, folder)({ ref: 'main' }), '01-one')).toBe('stub of 01-one');
  });

  test("a course deep in its own repository grades a student's, which has the katas at the top", () => {
    const { folder } = scratch();
    const { read } = scratch('deep');

    expect(source(read({ ref: 'main', repo: folder }), '01-one')).toBe('stub of 01-one');
  });

  test('a replaced commit is not looked at', () => {
    const { folder, git, read } = scratch();
    writeFiles(folder, { 'katas/01-one/kata.ts': 'replacement' });
    git('commit', '--quiet', '--all', '--message=replacement');
    git('replace', 'start', 'main');

    expect(source(read({ ref: 'start' }), '01-one')).toBe('stub of 01-one');
  });
});

describe('--staged', () => {
  test('reads the index, whatever the working tree holds, even before the first commit', () => {
    const folder = path.join(root, 'unborn');
    writeFiles(folder, { 'katas/01-one/kata.ts': 'staged', 'katas/02-two/kata.ts': 'not staged' });
    const git = initRepository(folder);
    git('add', 'katas/01-one');
    writeFiles(folder, { 'katas/01-one/kata.ts': 'working' });

    const chosen = reader(folder)({ staged: true });

    expect(source(chosen, '01-one')).toBe('staged');
    expect(source(chosen, '02-two')).toBeUndefined();
    expect(chosen.submission).toMatchObject({ name: 'index', source: 'index', commit: null });
  });

  test('a merge that is not resolved is the problem of its kata', () => {
    const { folder, git, read } = scratch();
    const commit = (text: string): void => {
      writeFiles(folder, { 'katas/01-one/kata.ts': text });
      git('commit', '--quiet', '--all', `--message=${text}`);
    };
    git('switch', '--quiet', '--create', 'other');
    commit('theirs');
    git('switch', '--quiet', 'main');
    commit('ours');
    expect(() => git('merge', '--quiet', 'other')).toThrow();

    const chosen = read({ staged: true });

    expect(source(chosen, '01-one')).toBe(
      'unreadable: expected a file, got a merge that is not resolved: put the text itself there',
    );
    expect(source(chosen, '02-two')).toBe('stub of 02-two');
  });
});

test.each(['commit', 'index'])('in a %s, what is no small text file is the problem of its kata alone', (where) => {
  const { folder, git, read } = scratch();
  const file = (name: string): string => path.join(folder, 'katas', name);
  writeFiles(folder, { 'katas/04-folder/kata.ts/inner.ts': 'x', 'katas/05-latin/kata.ts': '' });
  writeFileSync(file('05-latin/kata.ts'), Buffer.from([0x22, 0xe9, 0x22]));
  writeFiles(folder, { 'katas/06-nul/kata.ts': 'a\0b', 'katas/07-large/kata.ts': 'x'.repeat(10_000_000) });
  writeFiles(folder, { 'katas/08-bom/kata.ts': '\ufeffmarked', 'katas/10-twin/Kata.ts': 'twin' });
  rmSync(file('01-one/kata.ts'));
  symlinkSync('/etc/passwd', file('01-one/kata.ts'));
  rmSync(file('02-two'), { recursive: true });
  symlinkSync('03-three', file('02-two'));
  git('add', '.');
  git('update-index', '--chmod=+x', 'katas/08-bom/kata.ts');
  const module = `160000,${git('rev-parse', 'HEAD')}`;
  git('update-index', '--add', '--cacheinfo', `${module},katas/09-module/kata.ts`);
  mkdirSync(file('09-module'), { recursive: true });
  git('commit', '--quiet', '--message=odd');

  const chosen = read(where === 'commit' ? { ref: 'main' } : { staged: true });

  const isNot = (what: string): string => `unreadable: expected a file, got ${what}: put the text itself there`;
  expect(Object.fromEntries(readCourse(folder).katas.map(({ id }) => [id, source(chosen, id)]))).toEqual({
    '01-one': isNot('a link'),
    '02-two': 'unreadable: expected a folder around it, got a link: put the file itself there',
    '03-three': 'stub of 03-three',
    '04-folder': isNot('a folder'),
    '05-latin': 'unreadable: expected text in UTF-8, got other bytes: save it as UTF-8',
    '06-nul': 'unreadable: expected text, got a NUL character: save it as UTF-8',
    '07-large': 'unreadable: expected at most 256 kB, got 9766 kB: make it shorter',
    '08-bom': 'marked',
    '09-module': isNot('a submodule'),
    '10-twin': undefined,
  });
});

test('katas that became a link are the problem of every kata', () => {
  const { folder, git, read } = scratch();
  git('mv', 'katas', 'elsewhere');
  symlinkSync('elsewhere', path.join(folder, 'katas'));
  git('add', '.');

  expect(source(read({ staged: true }), '01-one')).toMatch(/^unreadable: expected a folder around it, got a link/);
});

describe('--base', () => {
  test('grades the katas that changed since the lines of work parted, and lists the rest as ignored', () => {
    const { folder, git, read } = scratch();
    const parted = git('rev-parse', 'start');
    writeFiles(folder, { 'katas/03-three/kata.ts': 'changed on main' });
    git('commit', '--quiet', '--all', '--message=main');
    git('switch', '--quiet', '--create', 'head', 'start');
    writeFiles(folder, { 'katas/01-one/kata.ts': 'answer', 'katas/01-one/kata.spec.ts': 'spec', 'jest.config.ts': '' });
    git('add', '.');
    git('commit', '--quiet', '--message=head');

    const chosen = read({ ref: 'head', base: 'main' });

    expect(idsOf(chosen)).toEqual(['01-one']);
    expect(chosen).toMatchObject({ selection: 'changed', base: { name: 'main', commit: parted } });
    expect(chosen.changes).toEqual([
      { path: 'jest.config.ts', change: 'added', effect: 'ignored' },
      { path: 'katas/01-one/kata.spec.ts', change: 'added', effect: 'ignored' },
    ]);
    expect(read({ ref: 'head', base: 'main' }, '2', '3')).toMatchObject({
      selection: 'named',
      katas: [{ id: '02-two' }, { id: '03-three' }],
      changes: chosen.changes,
    });
  });

  test('with --staged, it is about what is staged', () => {
    const { folder, git, read } = scratch();
    writeFiles(folder, { 'katas/02-two/kata.ts': 'staged', 'katas/03-three/kata.ts': 'not staged', '.npmrc': 'x' });
    git('add', 'katas/02-two', '.npmrc');

    const chosen = read({ staged: true, base: 'main' });

    expect(idsOf(chosen)).toEqual(['02-two']);
    expect(chosen.changes).toEqual([{ path: '.npmrc', change: 'added', effect: 'ignored' }]);
  });

  test('a deleted kata is graded, as not there; a renamed one is a deletion and an addition', () => {
    const { folder, git, read } = scratch();
    git('rm', '--quiet', 'katas/01-one/kata.ts');
    // The course still has it.
    mkdirSync(path.join(folder, 'katas/01-one'));
    git('mv', 'katas/02-two/kata.ts', 'katas/02-two/answer.ts');
    git('commit', '--quiet', '--message=gone');

    const chosen = read({ ref: 'main', base: 'start' });

    expect(idsOf(chosen)).toEqual(['01-one', '02-two']);
    expect(source(chosen, '01-one')).toBeUndefined();
    expect(chosen.changes).toEqual([{ path: 'katas/02-two/answer.ts', change: 'added', effect: 'ignored' }]);
  });

  test('odd names are listed as they are', () => {
    const { folder, git, read } = scratch();
    const odd = [
      'a\nb',
      '"quoted"',
      "'",
      'héllo 待つ',
      'katas/01-one/KATA.TS',
      `long/${'x'.repeat(240)}/${'y'.repeat(55)}`,
    ];
    writeFiles(folder, { ...Object.fromEntries(odd.map((name) => [name, 'x'])), 'katas/01-one/kata.ts': 'answer' });
    mkdirSync(path.join(folder, '__mocks__'));
    symlinkSync('/etc/passwd', path.join(folder, '__mocks__', 'fs.js'));
    git('add', '.');
    git('commit', '--quiet', '--message=odd');

    const { changes } = read({ ref: 'main', base: 'start' });

    expect(changes.map((change) => change.path).sort()).toEqual([...odd, '__mocks__/fs.js'].sort());
  });

  test('a configuration or a .gitmodules that hides changes does not hide them', () => {
    const { folder, git, read } = scratch();
    const module = git('rev-parse', 'HEAD');
    git('update-index', '--add', '--cacheinfo', `160000,${module},module`);
    git('commit', '--quiet', '--message=module');
    git('tag', 'before');
    writeFiles(folder, {
      'katas/01-one/kata.ts': 'answer',
      '.gitmodules': '[submodule "module"]\n\tpath = module\n\turl = .\n\tignore = all\n',
    });
    git('add', '.gitmodules', 'katas');
    git('update-index', '--cacheinfo', `160000,${git('rev-parse', 'HEAD')},module`);
    git('config', 'diff.ignoreSubmodules', 'all');
    git('config', 'diff.relative', 'true');
    git('commit', '--quiet', '--message=hidden');

    const paths = [{ ref: 'main' }, { staged: true }].map((values) =>
      read({ ...values, base: 'before' }).changes.map((change) => change.path),
    );

    expect(paths).toEqual([
      ['.gitmodules', 'module'],
      ['.gitmodules', 'module'],
    ]);
  });
});

describe('refuses in one line', () => {
  const { folder, git, read } = scratch();
  git('branch', 'twice');
  git('tag', 'twice');
  git('branch', 'a\u00a0b');
  git('clone', '--quiet', '--bare', '.', `${folder}.bare`);
  git('commit', '--quiet', '--allow-empty', '--message=second');
  git('clone', '--quiet', '--depth=1', `file://${folder}`, `${folder}.shallow`);
  git('switch', '--quiet', '--orphan', 'lonely');
  git('commit', '--quiet', '--allow-empty', '--message=lonely');
  git('switch', '--quiet', 'main');
  const unborn = path.join(root, 'not-yet');
  writeFiles(unborn, { 'katas/01-one/kata.ts': 'x' });
  initRepository(unborn);
  const nowhere = path.join(root, 'nowhere');
  writeFiles(nowhere, { 'katas/01-one/kata.ts': 'x' });

  test.each<[string, Values, string | RegExp, Read?]>([
    ['two sources', { ref: 'main', staged: true }, 'expected one of --dir, --ref and --staged, got --ref and --staged'],
    ['two sources', { dir: 'x', ref: 'main' }, 'expected one of --dir, --ref and --staged, got --dir and --ref'],
    ['a base of nothing', { base: 'main' }, 'expected --ref or --staged with --base, got neither'],
    ['a base of a folder', { dir: 'x', base: 'main' }, 'expected --ref or --staged with --base, got neither'],
    ['a repository of nothing', { repo: '.' }, 'expected --ref or --staged with --repo, got neither'],
    ['a revision that is missing', { ref: 'nope' }, /--ref to be a revision of .*, got 'nope', which is not there/],
    ['an empty revision', { ref: '' }, "got '', which is not there"],
    ['an option', { ref: '--all' }, "got '--all', which is not there"],
    ['a range', { ref: 'start..main' }, "got 'start..main', which is not there"],
    ['a negation', { ref: '^main' }, "got '^main', which is not there"],
    ['a file', { ref: 'main:katas/01-one/kata.ts' }, "got 'main:katas/01-one/kata.ts', which is not there"],
    ['odd characters', { ref: 'a\u001b[2J\nb' }, "got 'a\\u{1b}[2J\\nb', which is not there"],
    ['a branch and a tag', { ref: 'twice' }, "got 'twice', which is ambiguous: write refs/heads/"],
    ['a base that is missing', { ref: 'main', base: 'nope' }, 'expected --base to be a revision'],
    ['no common history', { ref: 'main', base: 'lonely' }, 'expected lonely and main to have a commit in common'],
    ['a commit without katas', { ref: 'lonely' }, 'expected katas in katas of lonely, got none: is '],
    ['nothing changed', { ref: 'main', base: 'start' }, 'expected a kata.ts that differs from start, got none (and 0'],
    ['the index of a bare repository', { staged: true, repo: `${folder}.bare` }, 'which is bare: use --ref'],
    ['no such repository', { ref: 'main', repo: 'nope' }, 'expected a git repository, got nope, which is none'],
    ['a file as repository', { ref: 'main', repo: 'katas/01-one/kata.ts' }, 'which is none: name another with --repo'],
    ['history that a shallow clone lacks', { ref: 'main~1', repo: `${folder}.shallow` }, 'the clone is shallow'],
    ['a branch without a commit', { ref: 'HEAD' }, "got 'HEAD', but nothing is committed yet", reader(unborn)],
    ['an index without a file', { staged: true }, 'expected katas in katas of the index, got none', reader(unborn)],
    ['no repository', { ref: 'main' }, /^expected a git repository around .*, got none: name it/, reader(nowhere)],
  ])('%s', (_, values, message, reading = read) => {
    expect(() => reading(values)).toThrow(message);
    expect(() => reading(values)).toThrow(expect.objectContaining({ name: 'UseError' }) as Error);
    expect(() => reading(values)).toThrow(/^.*$/);
  });

  test('no git', () => {
    const { PATH } = process.env;
    process.env['PATH'] = `${nowhere}:relative:`;
    try {
      expect(() => read({ ref: 'main' })).toThrow('expected git to be installed, got none in PATH: install it');
    } finally {
      process.env['PATH'] = PATH;
    }
  });

  test('a partial clone that lacks the file, without fetching it', () => {
    git('config', 'uploadpack.allowFilter', 'true');
    git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${folder}`, `${folder}.partial`);

    writeFileSync(`${folder}.trap`, `#!/bin/sh\ntouch '${folder}.sprung'\n`, { mode: 0o755 });
    gitIn(`${folder}.partial`)('config', 'remote.origin.uploadpack', `${folder}.trap`);

    expect(() => read({ ref: 'main', repo: `${folder}.partial` })).toThrow(/^expected .*$/);
    expect(existsSync(`${folder}.sprung`)).toBe(false);
    expect(gitIn(`${folder}.partial`)('count-objects', '-v')).toContain('count: 0');
  });
});

test('a branch called like a commit does not come before the commit', () => {
  const { folder, git, read } = scratch();
  const start = git('rev-parse', 'start');
  writeFiles(folder, { 'katas/01-one/kata.ts': 'other' });
  git('commit', '--quiet', '--all', '--message=other');
  git('update-ref', `refs/heads/${start}`, 'main');

  expect(source(read({ ref: start }), '01-one')).toBe('stub of 01-one');
});

test('nothing that a repository or the environment configures is run, and nothing is written', () => {
  const { folder, git, read } = scratch();
  const trap = path.join(folder, '.git', 'trap');
  const sprung = path.join(folder, '.git', 'sprung');
  writeFileSync(trap, `#!/bin/sh\necho "$0 $@" >> '${sprung}'\n`, { mode: 0o755 });
  writeFiles(folder, { '.gitattributes': '* filter=trap diff=trap\n', 'katas/01-one/kata.ts': 'answer' });
  git('add', '.');
  git('commit', '--quiet', '--message=answer');
  for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'filter.trap.smudge', 'filter.trap.process'])
    git('config', key, trap);
  for (const key of ['diff.external', 'diff.trap.textconv', 'diff.trap.command', 'core.editor'])
    git('config', key, trap);
  for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
    mkdirSync(path.join(folder, '.git', 'hooks'), { recursive: true });
    writeFileSync(path.join(folder, '.git', 'hooks', hook), readFileSync(trap), { mode: 0o755 });
  }
  const before = listing(folder);
  const environment = {
    GIT_DIR: path.join(root, 'elsewhere'),
    GIT_INDEX_FILE: path.join(root, 'no-index'),
    GIT_EXTERNAL_DIFF: trap,
    GIT_PAGER: trap,
    GIT_TRACE: sprung,
  };
  Object.assign(process.env, environment);
  try {
    expect(source(read({ ref: 'main', base: 'start' }), '01-one')).toBe('answer');
    expect(source(read({ staged: true, base: 'start' }), '01-one')).toBe('answer');
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
  expect(existsSync(sprung)).toBe(false);
  expect(listing(folder)).toEqual(before);
});
