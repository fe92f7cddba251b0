import type { Config } from '@jest/types';
import path from 'node:path';
import { buildFolder, projectFolder } from '../build-folder';
import type { JudgeOptions } from './environment';

/** Jest's configuration for specs of a course; what they are is up to the caller. */
export function specConfig(courseFolder: string, options: JudgeOptions = {}): Config.InitialOptions {
  return {
    rootDir: courseFolder,
    // Jest looks at every file below.
    roots: [path.join(courseFolder, 'katas')],
    testEnvironment: bundlePath('environment'),
    testEnvironmentOptions: { ...options },
    runner: require.resolve('jest-runner'),
    testRunner: bundlePath('runner'),
    transform: { '\\.ts$': bundlePath('transformer') },
    moduleNameMapper: { '^matsu/spec$': bundlePath('spec'), '^fast-check$': bundlePath('fast-check') },
    // Every play ends by itself. On a busy machine a property of many plays takes long, which is nobody's mark.
    testTimeout: 60_000,
    cacheDirectory: path.join(projectFolder(), 'node_modules', '.cache', 'matsu', 'jest'),
    // A course folder may hold copies of itself (fixtures, worktrees): names are not to collide.
    haste: { enableSymlinks: false, forceNodeFilesystemAPI: true },
  };
}

/** A bundled module, for Jest, which takes such things by path only. */
export function bundlePath(name: string): string {
  return path.join(buildFolder(), `${name}.js`);
}
