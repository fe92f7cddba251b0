import path from 'node:path';

// What maintainers stage. A student's kata.ts is judged by its spec, not by its looks.
export default {
  '{*,!(katas)/**/*,katas/*/!(kata)}.{ts,mjs,js}': ['eslint --no-warn-ignored', 'prettier --check'],
  '*.{json,md,yml}': 'prettier --check',
  // Functions: the compiler takes the whole project and no files, and check takes katas.
  '{grader,test}/**/*.ts': () => 'npm run --silent check-types',
  '{katas,solutions}/[0-9]*/**': (files) => `node bin/matsu.js check ${katasOf(files).join(' ')}`,
};

/** @param {string[]} files absolute */
function katasOf(files) {
  return [...new Set(files.map((file) => path.relative(process.cwd(), file).split(path.sep)[1]))];
}
