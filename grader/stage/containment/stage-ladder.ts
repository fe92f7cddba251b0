import type { ChildProcess } from 'node:child_process';
import { launch } from '../launch';
import { Ladder } from './ladder';
import { rungs } from './rungs';
import type { RungOptions } from './rungs';

/** The ways to start a stage's process here. */
export function stageLadder(options: RungOptions = {}): Ladder<ChildProcess> {
  const without = options.without ?? [];
  return new Ladder(
    rungs(options).map((rung) => ({ containment: rung.containment, start: () => launch(rung, without) })),
  );
}
