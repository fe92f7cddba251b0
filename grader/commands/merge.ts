import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Course } from '../course/kata';
import { wordsIn } from '../language/words';
import { FORMATS } from '../report/formats';
import { readReport } from '../report/read-report';
import { mergeReports } from '../score/merge';
import type { Part } from '../score/merge';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import type { Command, Io } from './command';
import { courseOf } from './course-option';
import { readLanguage } from './language-option';
import { readReportOptions } from './report-option';
import { writeReport } from './write-report';

const options = {
  course: { type: 'string' },
  newest: { type: 'boolean' },
  report: { type: 'string', multiple: true },
  lang: { type: 'string' },
} as const;

export const merge: Command = {
  summary: 'make one report of several',
  help: `Usage: matsu merge <report.json>... [options]

Joins reports of parts of one course, branches or shards, into one, and computes its score. Refuses reports of another
course or version, and two results for one kata. Says which katas of the course are in none of them.

  --newest                  of two results for one kata, the newer one counts
  --course <folder>         another course: a folder with katas/
  --report <format>[=file]  ${Object.keys(FORMATS).join(', ')}; repeatable; default: text
  --lang en|ja              language of the report; default: the locale's
`,
  run,
};

async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const targets = readReportOptions(values.report ?? []);
  const language = readLanguage(values.lang, io);
  const course = courseOf(values.course, io);
  if (positionals.length === 0) throw new UseError('expected reports, got nothing: matsu merge a.json b.json');
  const parts: Part[] = [];
  for (const said of positionals) {
    parts.push({ said: visible(said), report: await readReport(path.resolve(io.cwd, said), said) });
  }
  checkCourse(parts, course);
  const ids = course.katas.map(({ id }) => id);
  const report = mergeReports(parts, ids, values.newest ?? false);
  const missing = ids.filter((id) => !report.katas.some(({ kata }) => kata === id));
  if (missing.length > 0) io.err(`${wordsIn(language).notInAnyReport(missing.join(', '))}\n`);
  writeReport(report, targets, language, io);
  return 0;
}

function checkCourse(parts: readonly Part[], course: Course): void {
  for (const { said, report } of parts) {
    const { name, version } = report.course;
    if (name !== course.name || version !== course.version) {
      throw new UseError(
        `expected reports of ${course.name} ${course.version}, got one of ${visible(name)} ${visible(version)} (${said}): ` +
          'name the course with --course, or grade again',
      );
    }
    const stranger = report.katas.find(({ kata }) => !course.katas.some(({ id }) => id === kata));
    if (stranger !== undefined) {
      throw new UseError(
        `expected katas of ${course.name} ${course.version}, got ${visible(stranger.kata)} (${said}): grade again`,
      );
    }
  }
}
