import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'coverage',
      'test/fixtures',
      'test/attacks/submissions',
      'solutions/*/mistakes',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // The rules that this course teaches, so we obey them first of all.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      'no-async-promise-executor': 'error',
      'no-promise-executor-return': 'off',
    },
  },
  {
    // Taking built-ins out of their objects, before a student can replace them, is what this folder does.
    files: ['grader/stage/inside/realm/**', 'grader/stage/inside/modules/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Stubs throw before they would wait, and some answers are async for their caller's sake.
    files: ['{,test/attacks/course/}katas/*/kata.ts', 'solutions/*/kata.ts', 'solutions/*/alternatives/*.ts'],
    rules: {
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      // A stub imports what the answer will need.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    // The tests make objects of plain functions.
    files: ['test/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Scenarios play the part of careless callers: they drop promises and compare what they should await.
    files: ['katas/*/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  prettier,
);
