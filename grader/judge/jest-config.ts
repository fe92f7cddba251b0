import type { Config } from '@jest/types';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../build-folder';
import { kataOfBranch } from '../course/branch';
import type { KataFolder } from '../course/kata';
import { readCourse } from '../course/read-course';
import { languageOf } from '../language/words';
import type { Language } from '../language/words';
import { guardAgainstDebugger } from './debugger-guard';
import { bundlePath, specConfig } from './config';

/** What `npm test` runs here, and its configuration. */
export interface JestPlan {
  /** The kata whose spec is run on the working tree; without one, the project's own tests are run. */
  readonly kata: KataFolder | undefined;
  /** The course has no solutions to test, and no kata is chosen: then the specs on the working tree. */
  readonly isStudentEdition: boolean;
  readonly config: Config.InitialOptions;
}

/**
 * On a kata's branch of the course in `folder` that kata's spec on the working tree; anywhere else the project's own tests and every spec on
 * its solution.
 * @throws UseError when `KATA` names no kata, or the branch's name fits two
 */
export function jestPlan(
  env: NodeJS.ProcessEnv,
  folder = projectFolder(),
  language = languageOf(undefined, env),
): JestPlan {
  // `npx jest` comes by here too.
  guardAgainstDebugger();
  const course = readCourse(folder);
  const kata = kataOfBranch(course, env, folder);
  if (kata !== undefined) return { kata, isStudentEdition: false, config: kataConfig(folder, kata, language) };
  const isStudentEdition = !existsSync(path.join(folder, 'solutions')) && !existsSync(path.join(folder, 'test'));
  return { kata, isStudentEdition, config: isStudentEdition ? editionConfig(folder, language) : projectConfig(folder) };
}

function kataConfig(folder: string, kata: KataFolder, language: Language): Config.InitialOptions {
  return {
    ...specConfig(folder, { language }),
    roots: [kata.folder],
    // Not hidden.spec.ts, where there is one.
    testMatch: [path.join(kata.folder, 'kata.spec.ts')],
    reporters: [
      'default',
      [bundlePath('types-reporter'), { course: folder, kata: kata.id, language }],
      bundlePath('containment-reporter'),
    ],
    watchman: false,
    verbose: true,
    // The timelines say it all; a piece of the spec below each would only repeat the expected one.
    noStackTrace: true,
  };
}

function editionConfig(folder: string, language: Language): Config.InitialOptions {
  return {
    ...specConfig(folder, { language }),
    testMatch: [path.join(folder, 'katas/*/kata.spec.ts')],
    watchman: false,
  };
}

function projectConfig(folder: string): Config.InitialOptions {
  const specs = specConfig(folder, { folder: path.join(folder, 'solutions') });
  const { cacheDirectory, transform, haste, testTimeout } = specs;
  return {
    rootDir: folder,
    testTimeout,
    projects: [
      {
        displayName: 'grader',
        rootDir: folder,
        roots: [path.join(folder, 'test')],
        testMatch: ['**/*.test.ts'],
        testEnvironment: 'node',
        cacheDirectory,
        transform,
        haste,
      },
      {
        ...specs,
        displayName: 'solutions',
        testMatch: [path.join(folder, 'katas/*/*.spec.ts')],
      },
    ],
    watchman: false,
  };
}
