import type { Outcome, Played } from './outcomes';
import { isCaught } from './rules/programs';

/** What a check has shown, in numbers. */
export interface Proof {
  readonly katas: number;
  readonly tests: number;
  /** Mistakes that fail the test that they name. */
  readonly mistakes: number;
  /** Alternatives that pass every test. */
  readonly alternatives: number;
  /** Tests that a stub passes. */
  readonly stubScores: number;
}

/** Counts what these specs did to the programs, whether or not it was right. */
export function proofOf(outcomes: ReadonlyMap<string, Outcome>): Proof {
  const katas = [...outcomes.values()].flatMap((outcome) => ('played' in outcome ? [outcome.played] : []));
  const all = katas.flat();
  const passedBy = ({ tests }: Played): number => tests.filter(({ status }) => status === 'passed').length;
  return {
    katas: katas.length,
    tests: katas.reduce((sum, [first]) => sum + (first?.tests.length ?? 0), 0),
    mistakes: all.filter((program) => program.role === 'mistake' && isCaught(program)).length,
    alternatives: all.filter((program) => program.role === 'alternative' && passedBy(program) === program.tests.length)
      .length,
    stubScores: all.filter(({ role }) => role === 'stub').reduce((sum, stub) => sum + passedBy(stub), 0),
  };
}
