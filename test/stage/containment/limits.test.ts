import { spawnSync } from 'node:child_process';
import { withLimits } from '../../../grader/stage/containment/limits';

const testOnLinux = process.platform === 'linux' ? test : test.skip;
const limits = { cpuSeconds: 30, addressSpaceMb: 2_048, openFiles: 64 };
const show = { program: '/bin/sh', args: ['-c', 'for name in c t v n f; do ulimit -$name; done'] };

function run({ program, args }: { program: string; args: readonly string[] }): string[] {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout.trim().split('\n');
}

testOnLinux('core dumps, processor time, address space, open files and written bytes are limited', () => {
  expect(run(withLimits('/bin/sh', show, limits))).toEqual(['0', '30', '2097152', '64', '0']);
});

testOnLinux('a lower limit that is in force already is kept', () => {
  const { program, args } = withLimits('/bin/sh', show, limits);

  expect(run({ program: '/bin/sh', args: ['-c', 'ulimit -n 32; exec "$@"', 'sh', program, ...args] })[3]).toBe('32');
});

testOnLinux('an ArrayBuffer that is larger than the address space is an error like any other', () => {
  const code = 'try { new ArrayBuffer(3e9) } catch (error) { console.log(error.name) }';

  expect(run(withLimits('/bin/sh', { program: process.execPath, args: ['-e', code] }, limits))).toEqual(['RangeError']);
});
