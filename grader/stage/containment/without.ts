import { LAYERS } from './layers';
import type { Layer } from './layers';

/** Set by the project's own attack tests, which show that the other layers hold when one is gone. */
const SWITCH = 'MATSU_TEST_WITHOUT_LAYER';

/**
 * The layers to leave out: none, except in the project's own attack tests. A report lists only the layers there were.
 * @throws when the variable names something else
 */
export function layersToLeaveOut(env: NodeJS.ProcessEnv): Layer[] {
  const names = (env[SWITCH] ?? '').split(',').filter((name) => name !== '');
  const layers: readonly string[] = LAYERS.filter((layer) => layer !== 'process');
  const unknown = names.find((name) => !layers.includes(name));
  if (unknown !== undefined) {
    throw new Error(`expected ${SWITCH} to be some of ${layers.join(', ')}, got '${unknown}': correct it`);
  }
  return names as Layer[];
}
