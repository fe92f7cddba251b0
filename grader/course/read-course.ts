import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { UseError } from '../use-error';
import type { Course, Kata, KataFolder } from './kata';
import { checkKataJson } from './kata-json';

const KATA_FOLDER = /^(\d{2,})-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a course: every folder `NN-slug` of its `katas/`.
 * @throws UseError when there is none
 */
export function readCourse(folder: string): Course {
  const katasFolder = path.join(folder, 'katas');
  const names = existsSync(katasFolder) ? readdirSync(katasFolder) : [];
  const katas = names
    .filter((name) => KATA_FOLDER.test(name))
    .map((id): KataFolder => ({ id, number: Number(id.split('-')[0]), folder: path.join(katasFolder, id) }))
    .sort((a, b) => a.number - b.number || a.id.localeCompare(b.id));
  if (katas.length === 0) {
    throw new UseError(
      `expected katas (folders like 01-name) in ${katasFolder}, got none: name another folder with --course`,
    );
  }
  return { ...readPackage(folder), folder, katas };
}

/**
 * Reads a kata's kata.json.
 * @throws UseError when it is wrong, naming the field
 */
export function readKata(kata: KataFolder): Kata {
  const file = path.join(kata.folder, 'kata.json');
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UseError(`${file}: expected JSON, got ${(error as Error).message}: mend the file`);
  }
  return { ...kata, ...checkKataJson(data, file) };
}

function readPackage(folder: string): { name: string; version: string } {
  try {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string | undefined
    >;
    return { name: name ?? path.basename(folder), version: version ?? '0' };
  } catch {
    return { name: path.basename(path.resolve(folder)), version: '0' };
  }
}
