/** Layers of the containment that MATSU_TEST_WITHOUT_LAYER can leave out; grader/stage/containment has the list. */
export const LAYERS: readonly string[] = [
  'environment',
  'permission',
  'codegen',
  'heap',
  'limits',
  'bubblewrap',
  'unshare',
  'realm',
  'freeze',
];
