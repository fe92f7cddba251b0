import { spawnSync } from 'node:child_process';
import { rungs } from '../../grader/stage/containment/rungs';
import type { Rung } from '../../grader/stage/containment/rungs';
import type { Level } from '../../grader/stage/containment/layers';
import { ULIMITS } from '../../grader/stage/limits';

/** The strongest way of this level that works here; undefined where there is none. */
export function workingRung(level: Level): Rung | undefined {
  return rungs().find(
    (rung) => rung.containment.level === level && runContained(rung, '0', 'process.stdout.write("works")') === 'works',
  );
}

/** `test`, or a test that is skipped and says why, where this machine has no such level. */
export function testWith(rung: Rung | undefined, level: Level): jest.It {
  return rung !== undefined
    ? test
    : (((title: string) => test.skip(`${title} (no ${level} here)`, () => {})) as jest.It);
}

/** What plain Node prints that is kept in this way, given an argument. None of the other layers is there. */
export function runContained(rung: Rung, argument: string, code: string): string {
  const { program, args } = rung.wrap({ program: process.execPath, args: ['-e', code, argument] }, { limits: ULIMITS });
  const { stdout, stderr } = spawnSync(program, args, { env: { SECRET: 'x' }, cwd: '/', encoding: 'utf8' });
  return stdout + stderr;
}
