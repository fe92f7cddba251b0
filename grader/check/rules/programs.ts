import type { TypeProblem } from '../../judge/type-check';
import type { Words } from '../../language/words';
import type { ProgramTest } from '../../judge/programs';
import type { Breach, Rule } from '../breach';
import { readHeader } from '../header';
import { sourceOf } from '../material';
import type { KataProgram, Material } from '../material';
import type { Played } from '../outcomes';

const LEAST = { mistake: 4, alternative: 2 } as const;

/** There are enough mistakes and alternatives. */
export function enough({ kata, programs }: Material, words: Words['check']): Breach[] {
  return (['mistake', 'alternative'] as const).flatMap((role): Breach[] => {
    const count = programs.filter((program) => program.role === role).length;
    if (count >= LEAST[role]) return [];
    const file = `solutions/${kata.id}/${role}s`;
    return [{ kata: kata.id, rule: `enough-${role}s`, file, text: words.tooFew[role](LEAST[role], count) }];
  });
}

/** Has no type errors. Mistakes may have some. */
export function types(
  kata: string,
  { role, path }: KataProgram,
  found: ReadonlyMap<string, readonly TypeProblem[]>,
  words: Words['check'],
): Breach[] {
  const [first] = found.get(path) ?? [];
  if (role === 'mistake' || first === undefined) return [];
  const text = words.typeError(`${first.line}:${first.column} ${first.code} ${first.message}`);
  return [{ kata, rule: `${role}-types`, file: path, text }];
}

/** Comes out of the spec as its role says. */
export function verdict(kata: string, program: Played, words: Words['check']): Breach[] {
  switch (program.role) {
    case 'stub':
      return stub(kata, program, words);
    case 'mistake':
      return mistake(kata, program, words);
    default:
      return passes(kata, program, words);
  }
}

/** Whether a mistake fails the test that it names. */
export function isCaught(program: Played): boolean {
  const header = readHeader(sourceOf(program));
  return !('missing' in header) && named(header.caughtBy, program)?.status === 'failed';
}

function stub(kata: string, { path, tests }: Played, words: Words['check']): Breach[] {
  const breach = (rule: Rule, text: string): Breach => ({ kata, rule, file: path, text });
  return tests.flatMap(({ name, status, isUntouched, actual }) => {
    if (status === 'passed') return [breach('stub-fails', words.stubPasses(name))];
    return isUntouched ? [] : [breach('stub-throws', words.stubDoesNotThrow(name, lastLine(actual)))];
  });
}

function passes(kata: string, { role, path, tests }: Played, words: Words['check']): Breach[] {
  const rule: Rule = role === 'solution' ? 'solution-passes' : 'alternative-passes';
  return tests
    .filter(({ status }) => status !== 'passed')
    .map((test) => ({ kata, rule, file: path, text: words.rejected(test.name, whyOf(test)) }));
}

function mistake(kata: string, program: Played, words: Words['check']): Breach[] {
  const breach = (rule: Rule, text: string): Breach[] => [{ kata, rule, file: program.path, text }];
  const header = readHeader(sourceOf(program));
  if ('missing' in header) return breach('mistake-header', words.header[header.missing]);
  const test = named(header.caughtBy, program);
  if (test === undefined) return breach('mistake-header', words.noSuchTest(header.caughtBy));
  if (test.status === 'failed') return [];
  const others = program.tests.filter(({ status }) => status !== 'passed').map(({ name }) => name);
  return breach('mistake-caught', words.notCaught(header.caughtBy, others));
}

function named(name: string, { tests }: Played): ProgramTest | undefined {
  return tests.find((test) => test.name === name);
}

function whyOf({ message, actual }: ProgramTest): string {
  return message === null ? lastLine(actual) : (message.split('\n').find((line) => line.trim() !== '') ?? '').trim();
}

function lastLine(actual: string | null): string {
  return actual?.split('\n').findLast((line) => / {2}= /.test(line)) ?? '';
}
