import type { KataReport, Report } from '../../grader/score/report';
import { SECRETS } from './arena';
import type { Observed, Run } from './arena';
import type { Attack, Outcome } from './attack';

/** Something that is not as it must be. */
export interface Fault {
  readonly text: string;
  /** Whether a mark is wrong, or may be: the one kind that no single layer may be needed against. */
  readonly isAboutScore: boolean;
}

/** Bytes; a report of one kata needs no more, whatever the kata does. */
const LARGEST_REPORT = 300_000;

/** What a terminal, a log or a reader may be fooled by, besides line ends: control characters, direction marks. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** A line that GitHub would obey: it trims blanks first. */
const WORKFLOW_COMMAND = /^\s*(::|##\[)/m;

/**
 * Everything about an attack that is not as it must be; empty when all is well.
 * @param schemaErrors what is wrong with a JSON report, empty for nothing
 */
export function faultsOf(attack: Attack, seen: Observed, schemaErrors: (report: unknown) => string): Fault[] {
  const [run, next] = seen.runs;
  if (run === undefined || next === undefined) return [score(seen.complaint)];
  return [
    ...outcomeFaults(attack.outcome, run, seen),
    ...nextFaults(next, seen),
    ...[run, next].flatMap(processFaults),
    ...seen.changed.map((file) => other(`changed ${file}`)),
    ...textFaults(run, seen.reports),
    ...schemaFaults(seen.reports['json'], schemaErrors),
    ...(seen.complaint === '' ? [] : [other(`said by the harness: ${seen.complaint}`)]),
  ];
}

/** How the grader kept the submission's process, as its report says. */
export function levelOf({ reports }: Observed): string {
  return parse(reports['json'])?.containment.level ?? 'unknown';
}

/** What came out for the attack, in the words of its first line. */
export function verdictOf(seen: Observed): string {
  const kata = kataOf(seen.reports['json'], '01-attacked');
  if (kata === undefined) return `no report, exit code ${seen.runs[0]?.code ?? '-'}`;
  if (kata.status === 'error') return `error ${kata.problem?.kind ?? ''}`;
  if (kata.status === 'passed') return 'passes';
  const failed = kata.tests.find(({ status }) => status !== 'passed');
  const lines = failed?.actual?.split('\n') ?? [];
  const told = lines.find((line) => /s {2}[=!] (stopped|uncaught|unhandled)/.test(line)) ?? lines.find(isSettled);
  return `${kata.points > 0 ? 'earns points' : 'fails'}${told === undefined ? '' : `, ${told.replace(/^\S+\s+/, '')}`}`;
}

function isSettled(line: string): boolean {
  return /^\S+ {2}= /.test(line);
}

function outcomeFaults(outcome: Outcome, run: Run, { reports }: Observed): Fault[] {
  const said = run.err.trim().split('\n').slice(-3).join(' / ').slice(0, 300);
  const exit = run.code === 0 ? [] : [other(`exit code ${run.code ?? run.signal}: ${said}`)];
  const kata = kataOf(reports['json'], '01-attacked');
  // No mark at all is a fault, and yet an honest one.
  if (kata === undefined) return [...exit, run.code === 3 ? other('no report') : score('no report')];
  const beside = kataOf(reports['json'], '02-control');
  return [
    ...exit,
    ...(isAs(outcome, kata) ? [] : [score(`is ${kata.status} with ${kata.points} points`)]),
    ...((outcome.kind ?? '').split('/').includes(kata.problem?.kind ?? '')
      ? []
      : [other(`is ${kata.status} ${kata.problem?.kind ?? ''}`)]),
    ...(outcome.saying === null || textOf(kata).includes(outcome.saying) ? [] : [other(`says nothing of it`)]),
    ...(beside?.status === 'passed' && beside.points === beside.max ? [] : [score('the kata beside it is harmed')]),
  ];
}

/** Whether it has the points that it must have. */
function isAs({ verdict }: Outcome, { status, points, max }: KataReport): boolean {
  if (verdict === 'passes') return status === 'passed' && points === max;
  return status !== 'passed' && status !== 'untouched' && points === 0;
}

function nextFaults(next: Run, { next: json }: Observed): Fault[] {
  const report = parse(json ?? undefined);
  if (next.code === 0 && report?.score.percent === 100) return [];
  return [score(`graded next, a right answer has ${report?.score.percent ?? 'no'} %, exit code ${next.code}`)];
}

function processFaults({ isOutOfTime, left }: Run): Fault[] {
  return [
    ...(isOutOfTime ? [score('had to be killed')] : []),
    ...left.map((command) => other(`left behind: ${command}`)),
  ];
}

function textFaults(run: Run, reports: Observed['reports']): Fault[] {
  const texts = { ...reports, 'standard output': run.out, 'standard error': run.err };
  return Object.entries(texts).flatMap(([where, text]) => {
    const raw = RAW.exec(text.replaceAll('\r\n', '\n'));
    const code = raw === null ? '' : (raw[0].codePointAt(0) as number).toString(16);
    const leaks = Object.entries(SECRETS).filter(([, secret]) => text.includes(secret));
    return [
      ...(raw === null ? [] : [other(`a raw U+${code.padStart(4, '0')} in ${where}`)]),
      ...leaks.map(([what]) => other(`${what} in ${where}`)),
      ...(text.length > LARGEST_REPORT ? [other(`${Math.round(text.length / 1000)} kB in ${where}`)] : []),
      ...(WORKFLOW_COMMAND.test(text) && where.startsWith('standard') ? [other(`a workflow command in ${where}`)] : []),
    ];
  });
}

function schemaFaults(json: string | undefined, schemaErrors: (report: unknown) => string): Fault[] {
  const report = parse(json);
  const errors = report === undefined ? '' : schemaErrors(report);
  return errors === '' ? [] : [other(`not as the schema says: ${errors}`)];
}

function kataOf(json: string | undefined, id: string): KataReport | undefined {
  return parse(json)?.katas.find(({ kata }) => kata === id);
}

function textOf({ problem, tests }: KataReport): string {
  return [problem?.text, ...tests.flatMap(({ actual, message }) => [actual, message])].join('\n');
}

function parse(json: string | undefined): Report | undefined {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as Report);
  } catch {
    return undefined;
  }
}

function score(text: string): Fault {
  return { text, isAboutScore: true };
}

function other(text: string): Fault {
  return { text, isAboutScore: false };
}
