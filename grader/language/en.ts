export const en = {
  status: {
    passed: 'passed',
    partial: 'partly passed',
    failed: 'failed',
    untouched: 'untouched',
    error: 'error',
  },
  containment: (level: string): string => `containment: ${level}`,
  points: (points: number, max: number): string => `${points} of ${max} points`,
  expected: 'expected',
  actual: 'yours',
  /** Katas by status, in this order; those with none are left out. */
  counted: {
    passed: (n: number): string => `${n} passed`,
    partial: (n: number): string => `${n} in part`,
    failed: (n: number): string => `${n} failed`,
    error: (n: number): string => `${n} with an error`,
    untouched: (n: number): string => `${n} untouched`,
  },
  total: 'total',
  onlyChanged: (base: string): string => `only the katas changed since ${base}`,
  ignored: 'changed as well, and ignored:',
  change: { modified: 'modified', added: 'added', deleted: 'deleted' },
  more: (n: number): string => `… ${n} more`,
  grading: (done: number, all: number): string => `grading ${done} of ${all}`,
  /** What the hook says of a kata as it is staged. */
  staged: {
    passes: (kata: string, tests: number): string => `${kata}, as staged, passes all of its ${tests} tests`,
    untouched: (kata: string): string => `${kata}, as staged, is an untouched stub`,
    fails: (kata: string, passed: number, tests: number): string =>
      `${kata}, as staged, passes ${passed} of its ${tests} tests`,
    isWrong: (kata: string): string => `${kata}, as staged, has an error`,
    differs: (file: string): string => `Your file differs from what is staged: git add ${file} stages it.`,
    show: (katas: string): string => `npx matsu grade ${katas} --staged shows the timelines.`,
    inWork: 'Still in work? git commit --no-verify commits it as it is.',
  },
  /** The picture of two timelines. Times are `1.5s`. */
  picture: {
    title: 'The timelines, drawn over time',
    /** For who cannot see it; `expected` is null where only what was played is drawn. */
    describe: (expected: number | null, actual: number, settledAt: string | null): string =>
      (expected === null ? '' : `${expected} lines expected; `) +
      `${actual} lines came. ${settledAt === null ? 'It did not settle.' : `It settled at ${settledAt}.`}`,
    differsAt: (at: string): string => `The first difference is at ${at}.`,
    differs: 'first difference',
    both: 'as expected',
    missed: 'expected here',
    strayed: 'came here instead',
    waits: 'waits',
    running: 'started, not yet awaited',
    after: 'after it had settled',
    noName: '(no name)',
    leftOut: (n: number): string => `${n} more lines are not drawn.`,
  },
  /** The report as a page. */
  page: {
    title: (name: string): string => `${name}: report`,
    katas: 'Katas',
    tests: (passed: number, all: number): string => `${passed} of ${all} tests passed`,
    pointsOf: (points: number, max: number): string => `${points} of ${max} points`,
    sourceOf: (file: string): string => `Your code: ${file}`,
    untouched: 'Not begun yet: the stub is as it was.',
    hidden: 'hidden test',
    hiddenCounts: 'Hidden tests count in every total here. What they hold is not shown.',
    failure: {
      order: 'wrong order',
      time: 'wrong time',
      missing: 'something is missing',
      extra: 'something is too much',
      settling: 'settles otherwise',
      other: 'something else',
    },
    moreLines: (n: number): string => `… ${n} more lines`,
    moreCharacters: (n: number): string => `… ${n} more characters`,
    shortened: 'Some pictures and lines are left out to keep this page small. The JSON report has them all.',
    gradedAt: (at: string): string => `graded ${at}`,
    base: (name: string): string => `base ${name}`,
    seed: (seed: number): string => `seed ${seed}`,
  },
  /** What the stage saw, in the student's words. A place is `kata.ts:9:3`, a time `1.5s`. */
  findings: {
    neverSettles: (links: readonly string[]): string =>
      links.length === 0
        ? 'It never settles: nothing is left that could wake it.'
        : `It never settles: it ${links.join(', which ')}. Nothing is left that could wake it.`,
    waitsAt: (place: string, name: string): string => `waits at ${place}${name === '' ? '' : ` (${name})`}`,
    aCall: 'an async call',
    neverAwaited: (call: string, place: string): string => `${call} at ${place} was never awaited.`,
    thrown: (error: string, place: string): string => `${error} comes from ${place}.`,
    unhandled: (error: string, place: string, at: string, late: string | null): string =>
      `${error} (from ${place}) was rejected at ${at} and nobody was waiting for it: Node ends the program there.` +
      (late === null ? '' : ` The handler at ${late} came too late.`),
    waited: (place: string, length: string): string => `${place} for ${length}`,
    oneAfterAnother: (name: string, parts: readonly string[], sum: string, longest: string): string =>
      `${name === '' ? 'It' : `\`${name}\``} waited one after the other: at ${parts.join(', then at ')}, ${sum} in all. ` +
      `Started before the first is awaited, they would take ${longest}.`,
    leftBehind: {
      timeout: (place: string, due: string, isRef: boolean): string =>
        `The timer set at ${place} was still running when the function had settled, until ${due}${isRef ? '' : " (unref'd)"}.`,
      interval: (place: string, _due: string, isRef: boolean): string =>
        `The interval set at ${place} was never cleared${isRef ? '' : " (unref'd)"}.`,
      immediate: (place: string, _due: string, isRef: boolean): string =>
        `The immediate set at ${place} had not run when the function had settled${isRef ? '' : " (unref'd)"}.`,
    },
    times: (count: number): string => ` (${count} times)`,
  },
};
