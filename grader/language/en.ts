import { check } from './check-en';

/** What is wrong with a kata that cannot be played. */
interface ProblemFacts {
  readonly file: string;
  /** The file, with line and column where they are known. */
  readonly place: string;
  /** The name, specifier or message that it is about. */
  readonly said: string;
  /** The modules that may be imported. */
  readonly importable: string;
}

export const en = {
  check,
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
  /** In place of what is cut out of a line, and of lines. */
  moreCharacters: (n: number): string => ` …(${n} more characters)… `,
  moreLines: (n: number): string => `… ${n} more lines …`,
  /** Tests that stand for a kata, or a whole report, that has none of its own to show. */
  canBeGraded: 'the kata can be graded',
  noTests: 'no test of this kata was run',
  somethingIsGraded: 'something was graded',
  nothingGraded: 'no kata was graded',
  timelinesDiffer: 'the timeline is not the expected one',
  stillTheStub: 'kata.ts is still the stub',

  /** Of a pull request's comment and its annotations. */
  review: {
    column: { kata: 'kata', title: 'title', points: 'points', status: 'status' },
    cut: (tests: number): string =>
      `… The details of ${tests} more ${tests === 1 ? 'test' : 'tests'} do not fit here; the JSON report has them.`,
    more: (n: number): string => `… and ${n} more, see the summary`,
    changes: 'Changed as well, and ignored',
    feedback: 'Graded by the workflow of this pull request, which could have changed it: feedback, not a mark.',
  },
  outputCut: (most: number): string => `Output was truncated. Please limit to ${most} chars`,
  notInAnyReport: (katas: string): string => `not in any of the reports: ${katas}`,
  graded: (date: string, seed: number): string => `graded ${date}, seed ${seed}`,
  grading: (done: number, all: number): string => `grading ${done} of ${all}`,
  /** What the hook says of a kata as it is staged. */
  staged: {
    passes: (kata: string, tests: number): string => `${kata}, as staged, passes all of its ${tests} tests`,
    untouched: (kata: string): string => `${kata}, as staged, is an untouched stub`,
    fails: (kata: string, passed: number, tests: number): string =>
      `${kata}, as staged, passes ${passed} of its ${tests} tests`,
    isWrong: (kata: string): string => `${kata}, as staged, has an error`,
    differs: (file: string): string => `Your file differs from what is staged: git add ${file} stages it.`,
    show: (katas: string, seed: number): string =>
      `npx matsu grade ${katas} --staged --seed ${seed} shows the timelines.`,
    inWork: 'Still working on it? git commit --no-verify commits it as it is.',
  },
  /** With which inputs a property failed. `inputs`: `delays = [31]`, one each. */
  property: (inputs: readonly string[], seed: number): string =>
    `with ${inputs.join(' and ')} (seed ${seed}; --seed ${seed} plays it again)`,
  hidden: {
    /** A test of hidden.spec.ts, of which nothing else is told. */
    failed: (name: string, how: string): string => `${name} (hidden: ${how})`,
    failure: {
      order: 'not in the right order',
      time: 'not at the right time',
      missing: 'something is missing',
      extra: 'there is something extra',
      settling: 'it settles differently',
      other: 'it cannot be played as it should',
    },
    /** The same as a sentence. */
    told: (group: string | null, how: string): string =>
      `a hidden test${group === null ? '' : ` of "${group}"`}: ${how}`,
    counted: (failed: number, all: number): string =>
      `${failed} of ${all} hidden tests failed; the total includes them`,
  },
  /** Why a kata could not be played, by kind: what is wrong, and what to do. A place is a file or `file:9:3`. */
  problems: {
    'no-stage': ({ said }: ProblemFacts): string => `the stage could not be started: ${said}`,
    'no-file': ({ file }: ProblemFacts): string => `${file} is not there: put your answer into that file`,
    unreadable: ({ file, said }: ProblemFacts): string => `${file} cannot be read: ${said}`,
    'syntax-error': ({ place, said }: ProblemFacts): string => `${place} does not parse: ${said}`,
    'load-error': ({ file, said }: ProblemFacts): string => `${file} cannot be loaded, its top level throws: ${said}`,
    'bad-import': ({ file, said, importable }: ProblemFacts): string =>
      `${file} imports '${said}', which does not exist here: import only ${importable} and the files that come with the kata`,
    'missing-export': ({ file, said }: ProblemFacts): string =>
      `${file} exports no '${said}': write "export" before it`,
    outside: ({ said }: ProblemFacts): string =>
      `the scenario uses '${said}', which is outside its own body: a scenario is sent to the stage as source, ` +
      `so pass it as an argument, play((kata, ${said}) => …, ${said})`,
    protocol: ({ said }: ProblemFacts): string =>
      `the stage sent what it never sends (${said}): run it again, and report it if it happens again`,
  },
  typeError: (place: string, said: string): string => `type error in ${place} ${said}`,
  hasTypeErrors: 'the kata has type errors',
  /** What a spec's assertions say. */
  assertions: {
    playedWith: (kata: string): string => `kata ${kata}, played with`,
    shouldNotFollow: 'follows this timeline, and should not:',
    expected: 'Expected timeline',
    actual: 'Your timeline',
    leftBehind: (count: number): string =>
      `expected that nothing is left when the function has settled, got ${count} still alive`,
  },
  /** What `matsu doctor` says. Layers and levels are called as in the report. */
  doctor: {
    noGit: 'not found: --ref, --staged and the hook need it',
    system: 'system',
    level: 'containment',
    start: 'a stage is ready after',
    none: 'none: no stage can be started here',
    levels: {
      bubblewrap: 'bubblewrap, the highest of bubblewrap, unshare and node',
      unshare: 'unshare, the second of bubblewrap, unshare and node',
      node: 'node, the lowest of bubblewrap, unshare and node: grade no hostile code here',
    },
    layers: {
      process: 'a process of its own, killed when it takes too long; only text comes back',
      environment: 'an empty environment: no tokens, no settings',
      permission: "Node's permission model: no files, no processes, no workers",
      codegen: 'no code is made from strings',
      heap: 'the heap is limited to 128 MB',
      limits: 'ulimit: processor time, address space, open files; no core dumps, no byte written to a file',
      bubblewrap: 'no network, no other process in sight, no files but shared libraries',
      unshare: 'no network, and no other process can be signalled',
      realm: 'a realm of its own for each play, with nothing of Node in it',
      freeze: "what lies outside of that realm is emptied and can't be changed",
    },
    notInstalled: 'not installed',
    notHere: 'not here',
    more: 'To get more:',
    advice: {
      windows:
        'Windows has nothing of the kind: grade hostile code in WSL 2 with bubblewrap, in a container, or in CI on Linux.',
      macos: 'macOS has no namespaces: grade hostile code in a Linux container or virtual machine, or in CI on Linux.',
      install: 'Install bubblewrap with the system (sudo apt-get install bubblewrap, sudo dnf install bubblewrap).',
      apparmor:
        'Ubuntu 24.04 and later forbid it by AppArmor: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0, or the profile for /usr/bin/bwrap in docs/containment.md.',
      namespaces:
        'User namespaces are switched off: sudo sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000.',
      container:
        'This is a container: let it have user namespaces (docker run --security-opt seccomp=unconfined), or make the container itself the wall (docker run --network none --read-only --cap-drop ALL --pids-limit 64 --memory 512m).',
    },
  },
  hint: {
    none: 'No hint has been shown yet.',
    remaining: (n: number, kata: string): string =>
      n === 0 ? 'These were all the hints.' : `${n} more: matsu hint ${kata} shows the next one.`,
  },
  scaffold: { next: (command: string): string => `${command} shows what is left to be written.` },
  release: {
    written: (katas: number, files: number, folder: string): string =>
      `${folder}: ${katas} ${katas === 1 ? 'kata' : 'katas'}, ${files} files, no solutions. Make a repository of it: git init, npm ci, npm test.`,
  },
  /** Of `npm test` in a student edition. */
  noKataBranch: (example: string): string =>
    `not on a kata's branch, so all katas are graded as they are; for one kata: git switch -c kata/${example}, or KATA=${example}`,
  /** Of a failing test. A sentence is a mistake's own, of its `// en:` line. */
  diagnosis: {
    whole: (sentence: string): string => `Your program does exactly what it does when ${sentence}`,
    oneTest: (sentence: string): string => `In this test, your program does exactly what it does when ${sentence}`,
  },
  /** The picture of two timelines. Times are `1.5s`. */
  picture: {
    title: 'The timelines, drawn over time',
    /** For those who cannot see it; `expected` is null where only what was played is drawn. */
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
      extra: 'something extra',
      settling: 'settles differently',
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
    uncaught: (error: string, place: string, at: string): string =>
      `${error} (from ${place}) was thrown at ${at} where nothing could catch it: Node ends the program there.`,
    /** Why a play had to be stopped; the timeline says it in English. */
    stopped: {
      'sync-loop': 'It was stopped: a loop never ends and never waits, so nothing else gets its turn.',
      'microtask-loop': 'It was stopped: promises follow each other without end, so no timer gets its turn.',
      'endless-ticks': 'It was stopped: one nextTick follows the other without end, so no time passes.',
      'endless-immediates': 'It was stopped: one setImmediate follows the other without end, so no time passes.',
      'endless-timers': 'It was stopped: one timer follows the other without end.',
      'virtual-time': 'It was stopped: more than seven days have passed.',
      'busy-wait': 'It was stopped: a loop waits for the clock, which cannot move while the loop runs. Await a timer.',
      output: 'It was stopped: it printed too much.',
      exit: 'It ended the process itself, with process.exit.',
      'out-of-memory': 'It was stopped: it used up its memory.',
      crashed: 'It was stopped: its process crashed.',
      'wall-time': 'It was stopped: it took too long.',
    },
    times: (count: number): string => ` (${count} times)`,
  },
};
