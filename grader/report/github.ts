import { wordsIn } from '../language/words';
import type { Words } from '../language/words';
import { hiddenTests, suitesOf } from './cases';
import type { Suite } from './cases';
import { clipLine } from './clip';
import { escapeCommandProperty, escapeCommandText } from './escape/workflow-command';
import type { View } from './formats';
import type { ShownReport } from './shown';

/** GitHub shows this many of each level for a step, and drops the others without a word. */
const MOST = 10;

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly lines: readonly string[];
  readonly at: { readonly file: string; readonly line: number | null; readonly column: number | null } | null;
}

/** Annotations of a pull request, as workflow commands: what failed, at the student's lines, and the score. */
export function github(report: ShownReport, { language }: View): string {
  const words = wordsIn(language);
  const suites = suitesOf(report, words);
  const all = [...suites.flatMap((suite) => ofSuite(suite, words)), ...ignored(report, words), score(report, words)];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((level) => atMost(all.filter((one) => one.level === level).reverse(), words).reverse())
    .map((annotation) => `${command(annotation)}\n`)
    .join('');
}

function ofSuite({ kata, status, cases }: Suite, words: Words): Annotation[] {
  if (status === 'untouched') {
    return [{ level: 'notice', title: kata, lines: [words.stillTheStub], at: cases[0]?.at ?? null }];
  }
  return cases.flatMap((one): Annotation[] => {
    if (one.status === 'passed') return [];
    const title = `${kata}: ${one.name}`;
    const others = (one.test?.findings ?? []).filter(({ line }) => line !== null && line !== one.at?.line);
    return [
      { level: 'error', title, lines: one.reason, at: one.at },
      ...others.map((at): Annotation => ({ level: 'warning', title, lines: [clipLine(at.text, words)], at })),
    ];
  });
}

function ignored({ changes }: ShownReport, words: Words): Annotation[] {
  if (changes.length === 0) return [];
  const paths = changes.slice(0, MOST).map(({ path }) => clipLine(path, words));
  const more = changes.length - paths.length;
  const lines = more === 0 ? paths : [...paths, words.more(more)];
  return [{ level: 'notice', title: words.review.changes, lines, at: null }];
}

function score(report: ShownReport, words: Words): Annotation {
  const { points, max, percent } = report.score;
  const hidden = hiddenTests(report);
  const lines = hidden.all === 0 ? [] : [words.hidden.counted(hidden.failed, hidden.all)];
  return {
    level: 'notice',
    title: `${report.course.name} ${report.course.version}`,
    lines: [`${words.total}: ${words.points(points, max)}, ${percent} %`, ...lines],
    at: null,
  };
}

/** The last ones, since the score is among them; in place of the others how many they are. */
function atMost(annotations: readonly Annotation[], words: Words): Annotation[] {
  const [first] = annotations;
  if (annotations.length <= MOST || first === undefined) return [...annotations];
  const more = words.review.more(annotations.length - MOST + 1);
  return [...annotations.slice(0, MOST - 1), { level: first.level, title: more, lines: [more], at: null }];
}

function command({ level, title, lines, at }: Annotation): string {
  const place = { file: at?.file, line: at?.line ?? (at === null ? null : 1), col: at?.column, title };
  const properties = Object.entries(place).flatMap(([key, value]) =>
    value == null ? [] : [`${key}=${escapeCommandProperty(String(value))}`],
  );
  return `::${level} ${properties.join(',')}::${escapeCommandText(lines.join('\n'))}`;
}
