import { compile } from '../stage/compile';
import { givenModules } from '../stage/given';
import type { Module } from '../stage/perform';
import type { PlayProblem } from '../stage/trace';
import type { KataFile } from './submission';

/**
 * A submitted kata file, compiled, with the modules that come with the kata.
 * @param folder the kata's folder in the course, where the given modules are found
 */
export async function toModule(file: KataFile, folder: string): Promise<Module | { problem: PlayProblem }> {
  if ('problem' in file) return file;
  const compiled = await compile(file.source);
  if ('problem' in compiled) return compiled;
  return { ...compiled, source: file.source, given: await givenModules(folder, compiled.code) };
}
