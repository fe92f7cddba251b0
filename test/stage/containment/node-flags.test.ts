import { nodeFlags } from '../../../grader/stage/containment/node-flags';

test.each([
  ['20.20.2', ['--experimental-permission']],
  ['22.4.0', ['--experimental-permission']],
  ['22.12.0', ['--experimental-permission', '--no-experimental-sqlite']],
  ['22.23.3', ['--permission', '--no-experimental-sqlite', '--disable-sigusr1']],
  ['24.0.0', ['--permission', '--no-experimental-sqlite', '--disable-sigusr1']],
  ['26.10.0', ['--permission', '--no-experimental-sqlite', '--disable-sigusr1']],
])('Node %s gets only what it knows', (version, flags) => {
  expect(nodeFlags(['permission'], version).slice(0, -3)).toEqual(flags);
});

test('a layer that is left out sets no flag', () => {
  expect(nodeFlags([], '24.0.0')).toEqual(['--v8-pool-size=0', '--max-semi-space-size=4', '--no-warnings']);
  expect(nodeFlags(['codegen', 'heap'], '20.0.0').slice(0, 2)).toEqual([
    '--disallow-code-generation-from-strings',
    '--max-old-space-size=128',
  ]);
});
