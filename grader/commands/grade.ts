import { parseArgs } from 'node:util';
import type { Course, Kata } from '../course/kata';
import { readKata } from '../course/read-course';
import { judge } from '../judge/judge';
import { wordsIn } from '../language/words';
import type { Language } from '../language/words';
import { FORMATS } from '../report/formats';
import type { Report } from '../score/report';
import { scoreKata, total } from '../score/score';
import { LEVELS } from '../stage/containment/layers';
import type { Level } from '../stage/containment/layers';
import { Repository } from '../submission/repository';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';
import { readReportOptions } from './report-option';
import { freshSeed, readSeed } from './seed-option';
import { readSubmission, submissionOptions } from './submission-option';
import { writeReport } from './write-report';

const options = {
  ...submissionOptions,
  course: { type: 'string' },
  report: { type: 'string', multiple: true },
  min: { type: 'string' },
  seed: { type: 'string' },
  'require-containment': { type: 'string' },
  lang: { type: 'string' },
} as const;

export const grade: Command = {
  summary: 'grade a submission',
  help: `Usage: matsu grade [kata...] [options]

Grades the katas named (by number, name or part of it), or all of them.

The submission, the working tree unless one of these is given:
  --dir <folder>            a folder with NN-slug/kata.ts
  --ref <revision>          a commit, branch or tag; nothing is checked out
  --staged                  what is staged

With --ref and --staged:
  --base <revision>         only the katas changed since then, and a list of what else was changed and is ignored
  --repo <folder>           the repository, bare or not; default: the one around the course, or around here

  --course <folder>         another course: a folder with katas/
  --report <format>[=file]  ${Object.keys(FORMATS).join(', ')}; repeatable; default: text
  --min <percent>           exit 1 when the score is below
  --seed <n>                plays the random inputs of an earlier report again; default: fresh ones
  --require-containment bubblewrap|unshare|node
                            exit 3 where the student's code cannot be kept at least so; matsu doctor says more
  --lang en|ja              language of the report; default: the locale's

Exit codes: 0 graded, 1 below --min, 2 wrong use or unreadable submission, 3 the grader failed.
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const startedMs = performance.now();
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const targets = readReportOptions(values.report ?? []);
  const min = readMin(values.min);
  const seed = values.seed === undefined ? freshSeed() : readSeed(values.seed);
  const language = readLanguage(values.lang, io);
  const require = readLevel(values['require-containment']);
  const course = courseOf(values.course, io);
  const { submission, base, selection, changes, ...chosen } = readSubmission(values, positionals, course, io);
  const katas = chosen.katas.map(readKata);

  const showProgress = progress(katas, language, io);
  const { outcomes, containment } = await judge({
    course,
    katas,
    submission,
    language,
    seed,
    require,
    onKata: showProgress.next,
  });
  showProgress.clear();
  const scored = outcomes.map(scoreKata);
  const report: Report = {
    schema: 'matsu/report/v1',
    course: { name: course.name, version: course.version, commit: commitOf(course) },
    submission: { name: submission.name, source: submission.source, commit: submission.commit, base },
    selection,
    gradedAt: new Date().toISOString(),
    durationMs: Math.round(performance.now() - startedMs),
    seed,
    containment,
    score: total(scored),
    katas: scored,
    changes,
  };
  writeReport(report, targets, language, io);
  return report.score.percent < min ? 1 : 0;
}

/** On a terminal, one line that counts the katas and goes away; nothing elsewhere. */
function progress(katas: readonly Kata[], language: Language, io: Io): { next: () => void; clear: () => void } {
  let done = 0;
  const show = (): void => {
    if (io.isTerminal.err) io.err(`\r\u001b[K${wordsIn(language).grading(done, katas.length)}`);
  };
  show();
  return {
    next: () => {
      done++;
      show();
    },
    clear: () => {
      if (io.isTerminal.err) io.err('\r\u001b[K');
    },
  };
}

function readMin(value: string | undefined): number {
  if (value === undefined) return 0;
  const min = Number(value);
  if (value.trim() === '' || !(min >= 0 && min <= 100)) {
    throw new UseError(`expected --min to be a percentage from 0 to 100, got '${value}': give a number`);
  }
  return min;
}

function readLevel(value: string | undefined): Level | undefined {
  const levels: readonly string[] = LEVELS;
  if (value === undefined || levels.includes(value)) return value as Level | undefined;
  throw new UseError(`expected --require-containment to be ${LEVELS.join(', ')}, got '${value}': name one of them`);
}

function commitOf(course: Course): string | null {
  try {
    return Repository.around(course.folder)?.find('HEAD') ?? null;
  } catch {
    // No git, or not ours to read: the report only says less.
    return null;
  }
}
