import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GitHub } from '../github/api';
import { leaveComment } from '../github/comment';
import { pullRequestOf, workflowRunOf } from '../github/pull-request';
import { wordsIn } from '../language/words';
import { FORMATS } from '../report/formats';
import { readReport } from '../report/read-report';
import type { Report } from '../score/report';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { readLanguage } from './language-option';

const options = {
  pull: { type: 'string' },
  repository: { type: 'string' },
  author: { type: 'string' },
  lang: { type: 'string' },
} as const;

export const comment: Command = {
  summary: 'leave a report as a comment on a pull request',
  help: `Usage: matsu comment <report.json> [options]

Leaves the report as the one comment of ours on a pull request of GitHub's, in place of an earlier one. The report may
come from the pull request itself: it is checked, and which pull request it is about is not taken from it.

  --pull <number>            the pull request; default: the one whose head the event in GITHUB_EVENT_PATH, of a
                             workflow_run, is about, and the report has to be on that commit
  --repository <owner/name>  default: GITHUB_REPOSITORY
  --author <login>           whose token it is; default: github-actions[bot]
  --lang en|ja               language of the comment; default: the locale's

GITHUB_TOKEN holds the token, which needs pull-requests: write. Exit codes: 0 done, or nothing to comment on any more;
2 wrong use, or a report that is none.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const language = readLanguage(values.lang, io);
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) {
    throw new UseError(`expected one report, got ${positionals.length}: matsu comment report.json`);
  }
  const github = githubOf(values.repository, io);
  const report = await readReport(path.resolve(io.cwd, file), file);
  const pull = values.pull === undefined ? await graded(github, report, io) : readNumber(values.pull);
  if (pull === null) {
    io.err('the pull request is closed or has moved on: nothing to comment on\n');
    return 0;
  }
  const text = FORMATS.markdown(report, { language, colour: false, columns: io.columns, env: io.env });
  const note = wordsIn(language).review.feedback;
  const done = await leaveComment(github, pull, values.author ?? 'github-actions[bot]', `${text}\n_${note}_\n`);
  io.err(`comment on #${pull}: ${done}\n`);
  return 0;
}

function githubOf(option: string | undefined, io: Io): GitHub {
  const repository = option ?? io.env['GITHUB_REPOSITORY'] ?? '';
  if (!/^\w[\w-]*\/(?!\.\.?$)[\w.-]+$/.test(repository)) {
    throw new UseError(`expected owner/name, got '${visible(repository)}': name the repository with --repository`);
  }
  const token = io.env['GITHUB_TOKEN'];
  if (!token) throw new UseError('expected a token in GITHUB_TOKEN, got nothing: set it');
  return new GitHub(io.env['GITHUB_API_URL'] ?? 'https://api.github.com', repository, token);
}

/** The pull request that the event is about. @throws UseError when the report is about another commit */
async function graded(github: GitHub, { submission }: Report, io: Io): Promise<number | null> {
  const run = workflowRunOf(readEvent(io));
  if (submission.commit !== run.head_sha) {
    throw new UseError(
      `expected a report on ${visible(run.head_sha)}, got one on ${visible(submission.commit ?? 'no commit')}: grade again`,
    );
  }
  return pullRequestOf(github, run);
}

function readEvent(io: Io): unknown {
  const file = io.env['GITHUB_EVENT_PATH'];
  if (!file)
    throw new UseError('expected an event in GITHUB_EVENT_PATH, got nothing: name the pull request with --pull');
  try {
    return JSON.parse(readFileSync(path.resolve(io.cwd, file), 'utf8')) as unknown;
  } catch (error) {
    throw new UseError(
      `expected an event in ${file}, got ${(error as Error).message}: name the pull request with --pull`,
    );
  }
}

function readNumber(value: string): number {
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
  throw new UseError(`expected --pull to be a number, got '${visible(value)}': give the pull request's`);
}
