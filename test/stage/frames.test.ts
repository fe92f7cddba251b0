import { FrameCollector } from '../../grader/stage/frames';

const line = (kind: string, atMs: number | string, text: string): string => `${kind}\t${atMs}\t${JSON.stringify(text)}`;

test('collects a play and ends with the end frame of its own nonce', () => {
  const frames = new FrameCollector('n1');

  expect(frames.add(line('print', 0, 'a\tb\n'))).toBe(false);
  expect(frames.add(line('resolved', 5, ''))).toBe(false);
  expect(frames.add(line('end', 0, 'n1'))).toBe(true);
  expect(frames.outcome(null)).toEqual({
    trace: {
      lines: [{ atMs: 0, kind: 'print', text: 'a\tb\n', thrownAt: null, handledAtMs: null }],
      settled: { atMs: 5, kind: 'resolved', text: '', thrownAt: null },
      leftovers: [],
      stopped: null,
      floating: [],
      waits: [],
      stuck: [],
    },
  });
});

test.each([
  ['an unknown kind', line('passed', 0, '')],
  ['a time that is none', line('print', '-1', '')],
  ['a value that is no string', 'print\t0\t{"a":1}'],
  ['more fields', `${line('print', 0, 'a')}\t"b"`],
  ['an end with another nonce', line('end', 0, 'forged')],
  ['free text', 'PASS'],
])('%s spoils the whole play', (_, forged) => {
  const frames = new FrameCollector('n1');
  frames.add(line('resolved', 0, ''));

  expect(frames.add(forged)).toBe(false);
  expect(frames.outcome(null)).toMatchObject({ problem: { kind: 'protocol' } });
});

test('a frame after the end spoils the play', () => {
  const frames = new FrameCollector('n1');
  frames.add(line('end', 0, 'n1'));
  frames.add(line('resolved', 0, '"done"'));

  expect(frames.outcome(null)).toMatchObject({ problem: { kind: 'protocol' } });
});
