import { LAYERS as ALL } from '../../grader/stage/containment/layers';

/** Layers of the containment that MATSU_TEST_WITHOUT_LAYER can leave out. Without a process nothing could be played. */
export const LAYERS: readonly string[] = ALL.filter((layer) => layer !== 'process');
