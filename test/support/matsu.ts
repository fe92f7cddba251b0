import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../grader/score/report';

export const projectFolder = path.join(__dirname, '..', '..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, in a process of its own, with nothing of our environment. */
export function matsu(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Run {
  const bin = path.join(projectFolder, 'bin', 'matsu.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? projectFolder,
    env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...options.env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** The JSON report of a run that must have graded. */
export function grade(args: readonly string[]): Report {
  const { code, out, err } = matsu(['grade', ...args, '--report', 'json']);
  if (code !== 0) throw new Error(`matsu grade ended with ${code}: ${err}`);
  return JSON.parse(out) as Report;
}

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'matsu-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, given by their path in the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** Every file and folder with its size and time: after anything was written, another list. */
export function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = lstatSync(path.join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}

/** Makes the folder a course of its own with some of this project's katas. */
export function courseWith(folder: string, katas: readonly string[]): string {
  for (const kata of katas) {
    cpSync(path.join(projectFolder, 'katas', kata), path.join(folder, 'katas', kata), { recursive: true });
  }
  writeFiles(folder, { 'package.json': '{ "name": "small", "version": "1.2.3" }' });
  return folder;
}

/**
 * Makes the folder a course of tiny katas, each a kata.ts whose answer is given and the specs that are given.
 * @param katas by their folder's name
 */
export function tinyCourse(folder: string, katas: Readonly<Record<string, TinyKata>>): string {
  const texts = { en: 'Tiny', ja: '小さな kata' };
  const lists = { en: ['x'], ja: ['x'] };
  for (const [id, { answer, spec, hidden, points = 1 }] of Object.entries(katas)) {
    const kataJson = JSON.stringify({ title: texts, part: 1, points, concepts: ['x'], hints: lists });
    writeFiles(path.join(folder, 'katas', id), {
      'kata.json': kataJson,
      'kata.ts': answer,
      'kata.spec.ts': SPEC_START + spec,
      ...(hidden === undefined ? {} : { 'hidden.spec.ts': SPEC_START + hidden }),
    });
  }
  return folder;
}

export interface TinyKata {
  readonly answer: string;
  /** Below its imports and `play`. */
  readonly spec: string;
  readonly hidden?: string;
  readonly points?: number;
}

const SPEC_START = `import { fc, forAll, stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();
`;
