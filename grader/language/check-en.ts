/** What `matsu check` says. A breach is "expected …, got …: what to do". */
export const check = {
  missing: 'expected this file, got nothing: write it',
  stray: 'expected only what belongs to a kata, got this: remove it, or import it in a kata',
  todo: (line: string): string => `expected a finished text, got "${line}": write it`,
  specBroken: (why: string): string => `expected a spec that runs, got "${why}": mend it`,
  sameTitle: (title: string): string =>
    `expected each test to have a title of its own, got "${title}" twice: rename one of them`,
  otherPoints: (tests: number, points: number): string =>
    `expected points to be the number of tests, ${tests}, got ${points}: set points to ${tests}`,
  typeError: (error: string): string => `expected no type errors, got ${error}: mend the line`,
  lint: (problem: string): string => `expected nothing for ESLint to say, got line ${problem}: mend the line`,
  stubPasses: (test: string): string =>
    `expected the stub to fail "${test}", got a pass: let the test ask for something that only an answer does`,
  stubDoesNotThrow: (test: string, got: string): string =>
    `expected each function of the stub to throw "Not written yet: …", got ${got || 'no such error'} in "${test}": throw it`,
  rejected: (test: string, why: string): string =>
    `expected "${test}" to accept it, got ${why || 'a failure'}: mend the test, or this answer if it is wrong`,
  tooFew: {
    mistake: (least: number, got: number): string =>
      `expected at least ${least} mistakes, got ${got}: write what students get wrong, a file for each`,
    alternative: (least: number, got: number): string =>
      `expected at least ${least} alternatives, got ${got}: write right answers that are built in another way`,
  },
  header: {
    'caught by':
      'expected the first line to be "// caught by: <test>", got another: name the test that must reject this file',
    en: 'expected the second line to be "// en: <what the program does>.", got another: complete "Your program does exactly what it does when …"',
    ja: 'expected the third line to be "// ja: <what the program does>とき", got another: say the second line in Japanese',
  },
  noSuchTest: (title: string): string =>
    `expected the first line to name a test of the spec, got "${title}": copy the test's title`,
  notCaught: (title: string, others: readonly string[]): string =>
    `expected "${title}" to reject it, got a pass${others.length === 0 ? '' : ` (rejected by ${others.map((other) => `"${other}"`).join(', ')})`}: ` +
    (others.length === 0 ? 'let that test ask for what is wrong here' : 'name a test that rejects it'),
  otherCode: (block: number, en: number, ja: number): string =>
    en === ja
      ? `expected the code blocks of README.md, got another one as number ${block}: copy it from there`
      : `expected the ${en} code blocks of README.md, got ${ja}, the first difference at number ${block}: copy them from there`,
  noExample: 'expected an example with its timeline, got none: show what the solution prints in one of the tests',
  untestedExample:
    'expected an example whose timeline a test asks for, or matsu play shows, got others only: copy one of these',
  otherVerdict: (test: string, passed: number, failed: number): string =>
    `expected "${test}" to give the same verdict each time, got a pass with seed ${passed} and a failure with seed ${failed}: ` +
    'let its verdict depend on nothing but the program',
  noDiagnosis: 'expected the record of what the mistakes do, got nothing: run matsu check --write',
  staleDiagnosis:
    'expected the record of what the mistakes do now, got an older one: run matsu check --write and read what has changed',
  uncheckedLint: 'not checked: lint (ESLint is not installed and configured here)',
  uncheckedSolutions: 'not checked: solutions, mistakes, alternatives, diagnosis (the course has no solutions/)',
  breaches: (n: number): string => `${n} ${n === 1 ? 'breach' : 'breaches'}`,
  proof: (katas: number, tests: number, mistakes: number, alternatives: number, stubScores: number): string =>
    `${count(katas, 'kata')}: ${count(tests, 'test')}, ${count(mistakes, 'mistake')} rejected, ` +
    `${count(alternatives, 'alternative')} accepted, ${count(stubScores, 'way')} for the stub to score`,
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
