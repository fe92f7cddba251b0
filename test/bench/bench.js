'use strict';
// `npm run bench`: speeds as ratios measured in one run, since machines differ and are noisy. Each pair is run in
// turn, after one run that warms the caches, and the medians are compared.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const RUNS = Number(process.argv[2] ?? 7);
const matsu = (...args) => [path.join(root, 'bin', 'matsu.js'), ...args];
const plain = (...args) => [
  path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  '-c',
  path.join(root, 'test', 'bench', 'plain', 'jest.config.ts'),
  ...args,
];
const kata = ['grade', '08', '--dir', 'solutions'];
/** Plain Jest knows nothing of the layers that the katas of part II are given. */
const PART_ONE = 'katas/(0[1-9]|1[0-3])-';
const partOne = Array.from({ length: 13 }, (_, at) => String(at + 1));

const staged = stagedAnswer('08-side-by-side');
const preCommit = matsu('pre-commit', '--course', staged);

const pairs = [
  ['one kata: matsu grade', matsu(...kata), 'plain Jest', plain('08-side-by-side')],
  ['one kata: npm test on its branch', matsu('test'), 'plain Jest', plain('08-side-by-side')],
  ['one kata: the pre-commit hook', preCommit, 'plain Jest', plain('08-side-by-side')],
  ['part I, 13 katas: matsu grade', matsu('grade', ...partOne, '--dir', 'solutions'), 'plain Jest', plain(PART_ONE)],
  ['matsu --help', matsu('--help'), 'node -e 0', ['-e', '0']],
];

console.log(`Node ${process.version}, medians of ${RUNS} runs each, milliseconds\n`);
console.log('| what | ms | against | ms | ratio |\n| --- | ---: | --- | ---: | ---: |');
for (const [name, ours, otherName, others] of pairs) {
  const [a, b] = inTurn(ours, others);
  console.log(`| ${name} | ${a.toFixed(0)} | ${otherName} | ${b.toFixed(0)} | ${(a / b).toFixed(2)} |`);
}
require('./formats.js');
fs.rmSync(staged, { recursive: true });
for (const part of ['stage.js', 'report.js', 'asyncio.js']) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, part)], { encoding: 'utf8' });
  console.log(`\n${stdout}`);
  if (status !== 0) console.error(stderr);
}

/** A repository with the course, and the answer to one kata staged. */
function stagedAnswer(kata) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'matsu-bench-'));
  fs.cpSync(path.join(root, 'katas'), path.join(folder, 'katas'), { recursive: true });
  const git = (...args) => {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', 'commit', '--quiet', '--no-verify', '--message=start');
  fs.cpSync(path.join(root, 'solutions', kata, 'kata.ts'), path.join(folder, 'katas', kata, 'kata.ts'));
  git('add', '.');
  return folder;
}

function inTurn(a, b) {
  const times = [[], []];
  for (let run = -1; run < RUNS; run++) {
    [a, b].forEach((args, at) => {
      const ms = time(args);
      if (run >= 0) times[at].push(ms);
    });
  }
  return times.map(median);
}

function time(args) {
  const start = performance.now();
  // KATA stands for the branch; the answer on it is the stub, so that run is red. Plain Jest's is green.
  const env = { ...process.env, ...(args.includes('test') ? { KATA: '08' } : {}) };
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
  if (signal !== null || (status !== 0 && !args.includes('test'))) throw new Error(`failed: ${args.join(' ')}`);
  return performance.now() - start;
}

function median(values) {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)];
}
