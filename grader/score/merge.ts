import { UseError } from '../use-error';
import type { Change, KataReport, Report } from './report';
import { total } from './score';

/** A report, and how the user called it. */
export interface Part {
  readonly said: string;
  readonly report: Report;
}

/**
 * Makes one report of reports on parts of a course. What is said once, such as the seed, is the newest's; the
 * containment is the weakest of them.
 * @param parts at least one
 * @param order the katas of the course, in its order
 * @param newestWins of two results for one kata the newer one counts; else they are an error
 * @throws UseError when they are about different courses, or have two results for one kata
 */
export function mergeReports(parts: readonly Part[], order: readonly string[], newestWins: boolean): Report {
  const sorted = [...parts].sort((a, b) => Date.parse(a.report.gradedAt) - Date.parse(b.report.gradedAt));
  checkCourses(parts);
  const katas = mergeKatas(sorted, newestWins).sort((a, b) => order.indexOf(a.kata) - order.indexOf(b.kata));
  const reports = sorted.map(({ report }) => report);
  const newest = reports.at(-1) as Report;
  return {
    ...newest,
    course: { ...newest.course, commit: same(reports.map(({ course }) => course.commit)) },
    submission: mergeSubmissions(reports),
    selection: katas.length === order.length ? 'all' : 'named',
    durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, 0),
    containment: weakest(reports),
    score: total(katas),
    katas,
    changes: mergeChanges(reports),
  };
}

function checkCourses(parts: readonly Part[]): void {
  const [first] = parts as [Part];
  for (const { said, report } of parts) {
    const [a, b] = [first.report.course, report.course];
    if (a.name !== b.name || a.version !== b.version) {
      throw new UseError(
        `expected reports of one course, got ${a.name} ${a.version} (${first.said}) and ${b.name} ${b.version} (${said}): ` +
          'grade both with the same course',
      );
    }
  }
}

/** @param parts the newest last */
function mergeKatas(parts: readonly Part[], newestWins: boolean): KataReport[] {
  const found = new Map<string, { kata: KataReport; said: string }>();
  for (const { said, report } of parts) {
    for (const kata of report.katas) {
      const other = found.get(kata.kata);
      if (other !== undefined && !newestWins) {
        throw new UseError(
          `expected one result for ${kata.kata}, got one in ${other.said} and one in ${said}: ` +
            'leave one of them out, or let the newest win with --newest',
        );
      }
      found.set(kata.kata, { kata, said });
    }
  }
  return [...found.values()].map(({ kata }) => kata);
}

function mergeSubmissions(reports: readonly Report[]): Report['submission'] {
  const newest = (reports.at(-1) as Report).submission;
  const bases = reports.map(({ submission }) => JSON.stringify(submission.base));
  return {
    name: [...new Set(reports.map(({ submission }) => submission.name))].join(', '),
    source: newest.source,
    commit: same(reports.map(({ submission }) => submission.commit)),
    base: same(bases) === null ? null : newest.base,
  };
}

/** What all of them say; null when they do not agree. */
function same<T>(values: readonly T[]): T | null {
  return values.every((value) => value === values[0]) ? (values[0] as T) : null;
}

/** From the strongest to the weakest; one that is not known is weaker than all. */
const LEVELS = ['bubblewrap', 'unshare', 'node'];

function weakest(reports: readonly Report[]): Report['containment'] {
  const rank = ({ level }: Report['containment']): number => (LEVELS.includes(level) ? LEVELS.indexOf(level) : 99);
  const all = reports.map(({ containment }) => containment);
  const { level } = all.reduce((worst, next) => (rank(next) > rank(worst) ? next : worst));
  const layers = (all[0] as Report['containment']).layers;
  return { level, layers: layers.filter((layer) => all.every((other) => other.layers.includes(layer))) };
}

function mergeChanges(reports: readonly Report[]): Change[] {
  return [...new Map(reports.flatMap(({ changes }) => changes).map((change) => [change.path, change])).values()];
}
