// What maintainers stage. A student's kata.ts is judged by its spec, not by its looks.
export default {
  '{*,!(katas)/**/*,katas/*/!(kata)}.{ts,mjs,js}': ['eslint --no-warn-ignored', 'prettier --check'],
  '*.{json,md,yml}': 'prettier --check',
  // A function, since the compiler takes the whole project and no files.
  '{grader,test}/**/*.ts': () => 'npm run --silent check-types',
};
