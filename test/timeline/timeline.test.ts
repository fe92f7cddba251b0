import { linesOf, parse, print, seconds } from '../../grader/timeline/timeline';
import type { TraceData } from '../../grader/stage/trace';

const nothing: TraceData = {
  lines: [],
  settled: null,
  leftovers: [],
  stopped: null,
  floating: [],
  waits: [],
  stuck: [],
};
const silent = { thrownAt: null, handledAtMs: null };

describe('a timeline as text', () => {
  test('has one canonical form, whatever the indentation and padding it was written with', () => {
    const canonical = '0s  | you say,\n2.25s  | goodbye\n2.25s  = resolved "tea"';

    expect(print(parse(canonical))).toBe(canonical);
    expect(print(parse(`\n   0s    | you say,\n   2.250s | goodbye\n\n 2.25s = resolved "tea"\n`))).toBe(canonical);
  });

  test.each([
    [0, '0s'],
    [250, '0.25s'],
    [1000, '1s'],
    [3_600_001, '3600.001s'],
  ])('%d ms is written %s', (ms, text) => {
    expect(seconds(ms)).toBe(text);
  });

  test.each(['hello', '1 | hello', '1s hello', '1s > hello', '-1s | hello', '1.2345s | x'])(
    'refuses %j and says what it expected',
    (line) => {
      expect(() => parse(line)).toThrow(/^expected a time, a sign .* got/);
    },
  );
});

describe('the lines of a trace', () => {
  test('put how it settled after every print of the same instant and before what came later', () => {
    const lines = linesOf({
      ...nothing,
      lines: [
        { atMs: 0, kind: 'print', text: 'a', ...silent },
        { atMs: 1000, kind: 'print', text: 'b', ...silent },
        { atMs: 2000, kind: 'print', text: 'late', ...silent },
      ],
      settled: { atMs: 1000, kind: 'resolved', text: '', thrownAt: null },
    });

    expect(print(lines)).toBe('0s  | a\n1s  | b\n1s  = resolved\n2s  | late');
  });

  test('tell a print from every other kind of line, whatever was printed', () => {
    const lines = linesOf({
      ...nothing,
      lines: [
        { atMs: 0, kind: 'print', text: '0s  = resolved', ...silent },
        { atMs: 0, kind: 'print', text: 'x\n0s  = resolved', ...silent },
        { atMs: 0, kind: 'print-error', text: 'oops', ...silent },
        { atMs: 0, kind: 'unhandled', text: 'Error: a\nb', ...silent },
        { atMs: 0, kind: 'uncaught', text: 'Error: c', ...silent },
      ],
    });

    expect(print(lines)).toBe(
      [
        '0s  | 0s  = resolved',
        '0s  | x\\n0s  = resolved',
        '0s  # oops',
        '0s  ! unhandled rejection: Error: a\\nb',
        '0s  ! uncaught Error: c',
      ].join('\n'),
    );
  });

  test('end with why the play was stopped: as the settling when there was none, else as an observation', () => {
    const stopped = { atMs: 5000, reason: 'endless-timers', text: '' } as const;
    const settled = { atMs: 0, kind: 'resolved', text: '1', thrownAt: null } as const;

    expect(print(linesOf({ ...nothing, stopped }))).toBe('5s  = stopped: endless timers');
    expect(print(linesOf({ ...nothing, stopped, settled }))).toBe('0s  = resolved 1\n5s  ! stopped: endless timers');
  });
});
