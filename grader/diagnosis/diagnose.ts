import { wordsIn } from '../language/words';
import type { Language } from '../language/words';
import { inFixedOrder } from '../timeline/follow';
import type { KnownMistake } from './known';

/** A test as it came out; its timelines in their canonical form. */
export interface Seen {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'error';
  readonly expected: string | null;
  readonly actual: string | null;
}

export interface Found {
  readonly mistake: KnownMistake;
  /** The program does the same in every test, not only in this one. */
  readonly isWhole: boolean;
}

/**
 * Finds the known mistake that does what a program does. One mistake's timeline may be another's in a single test, so
 * the whole kata is compared: the mistake that agrees in every test is the one. Where none does (a program may have
 * two mistakes), a test still says which it looks like if only one of them looks like that.
 * @returns for each failing test that is explained, by its name, the mistake
 */
export function diagnose(known: readonly KnownMistake[], tests: readonly Seen[]): Map<string, Found> {
  const failing = tests.flatMap((test) => {
    const timeline = timelineOf(test);
    return timeline === null ? [] : [{ name: test.name, timeline }];
  });
  const whole = likeliest(known.filter((mistake) => isSameProgram(mistake, tests)));
  const found = new Map<string, Found>();
  for (const { name, timeline } of failing) {
    if (whole?.tests[name] === timeline) found.set(name, { mistake: whole, isWhole: true });
    if (whole !== undefined) continue;
    const [only, ...others] = known.filter((mistake) => mistake.tests[name] === timeline);
    if (only !== undefined && others.every(({ en }) => en === only.en))
      found.set(name, { mistake: only, isWhole: false });
  }
  return found;
}

/** The diagnosis, said to the student. */
export function diagnosisText({ mistake, isWhole }: Found, language: Language): string {
  const { whole, oneTest } = wordsIn(language).diagnosis;
  return (isWhole ? whole : oneTest)(mistake[language]);
}

/** What is compared of a test: null when it passed or has no timeline. Prints of free order have a fixed one here. */
export function timelineOf({ status, expected, actual }: Seen): string | null {
  if (status === 'passed' || actual === null) return null;
  return expected === null ? actual : inFixedOrder(expected, actual);
}

/** Whether the program passes and fails the recorded tests as the mistake does, with its timelines, and fails one. */
function isSameProgram(mistake: KnownMistake, tests: readonly Seen[]): boolean {
  const compared = tests.filter(({ name }) => Object.hasOwn(mistake.tests, name));
  return (
    compared.length === Object.keys(mistake.tests).length &&
    compared.some((test) => timelineOf(test) !== null) &&
    compared.every((test) => (test.status !== 'passed') === (mistake.tests[test.name] !== null)) &&
    compared.every((test) => timelineOf(test) === mistake.tests[test.name])
  );
}

/** Of mistakes that cannot be told apart by what is recorded, the one of which most is recorded. */
function likeliest(mistakes: readonly KnownMistake[]): KnownMistake | undefined {
  const size = ({ tests }: KnownMistake): number => Object.keys(tests).length;
  return mistakes.reduce<KnownMistake | undefined>(
    (best, next) => (best === undefined || size(next) > size(best) ? next : best),
    undefined,
  );
}
