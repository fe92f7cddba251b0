/**
 * The yardstick: the same specs as plain Jest plays them, on its own fake timers, the answer in Jest's own process,
 * in the fastest plain set-up we know: ts-jest without type checks, and a loader of this file that does not check
 * types either.
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"rootDir": "/"}}
 */
import type { Config } from 'jest';

const config: Config = {
  rootDir: '../../..',
  roots: ['<rootDir>/katas'],
  testMatch: ['**/*.spec.ts'],
  testEnvironment: 'node',
  transform: { '\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/bench/plain/ts-jest.json', diagnostics: false }] },
  moduleNameMapper: {
    '^matsu/spec$': '<rootDir>/test/bench/plain/spec.ts',
    '^node:timers/promises$': '<rootDir>/test/bench/plain/timers-promises.ts',
  },
};
export default config;
