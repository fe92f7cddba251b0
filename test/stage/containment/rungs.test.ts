import { systemProgram } from '../../../grader/stage/containment/command';
import { rungs } from '../../../grader/stage/containment/rungs';

const everything = (name: string): string => `/usr/bin/${name}`;
const levels = (...args: Parameters<typeof rungs>): string[] =>
  rungs(...args).map(
    ({ containment: { level, layers } }) => `${level} ${layers.includes('limits') ? 'limited' : 'free'}`,
  );

test('on Linux: bubblewrap, else unshare, else Node alone', () => {
  expect(levels({}, 'linux', everything)).toEqual([
    'bubblewrap limited',
    'unshare limited',
    'node limited',
    'node free',
  ]);
});

test('what is not installed is not tried', () => {
  expect(levels({}, 'linux', (name) => (name === 'sh' ? '/bin/sh' : undefined))).toEqual(['node limited', 'node free']);
});

test('macOS has limits and no namespaces, Windows neither', () => {
  expect(levels({}, 'darwin', everything)).toEqual(['node limited', 'node free']);
  expect(levels({}, 'win32', everything)).toEqual(['node free']);
});

test('below what is required, nothing is tried', () => {
  expect(levels({ require: 'bubblewrap' }, 'linux', everything)).toEqual(['bubblewrap limited']);
  expect(levels({ require: 'unshare' }, 'linux', everything)).toEqual(['bubblewrap limited', 'unshare limited']);
  expect(levels({ require: 'unshare' }, 'darwin', everything)).toEqual([]);
});

test('a layer that is left out is not claimed', () => {
  const [best] = rungs({ without: ['bubblewrap', 'codegen'] }, 'linux', everything);

  expect(best?.containment.level).toBe('unshare');
  expect(best?.containment.layers).not.toContain('codegen');
});

test('a program is looked for where the system has its own, not in PATH', () => {
  const seen: string[] = [];
  const found = systemProgram('bwrap', (path) => seen.push(path) === 3);

  expect(found).toBe('/run/current-system/sw/bin/bwrap');
  expect(seen).toEqual(['/usr/bin/bwrap', '/bin/bwrap', '/run/current-system/sw/bin/bwrap']);
});
