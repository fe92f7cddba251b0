import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder } from '../build-folder';
import type { Language } from '../language/words';
import type { KataFile } from '../submission/submission';

/** A type error in a kata's file. Line and column count from 1. */
export interface TypeProblem {
  readonly line: number;
  readonly column: number;
  /** `TS2801`. */
  readonly code: string;
  readonly message: string;
}

/** Real milliseconds. A program that is made to be slow to check is graded by what it does, unchecked. */
const CHECK_MS = 10_000;

/**
 * Checks the types of kata files, all at once, with the native compiler, in a process of its own.
 * @param scratch an empty folder of the caller's, for the files
 * @param language of the compiler's messages
 * @returns the errors of each kata that has some; null when the check took too long
 * @throws when the compiler cannot be started
 */
export async function checkTypes(
  courseFolder: string,
  files: Readonly<Record<string, KataFile>>,
  scratch: string,
  language: Language,
): Promise<Map<string, TypeProblem[]> | null> {
  const katas = Object.entries(files).flatMap(([kata, file]) => ('source' in file ? [kata] : []));
  for (const kata of katas) {
    mkdirSync(path.join(scratch, kata), { recursive: true });
    writeFileSync(path.join(scratch, kata, 'kata.ts'), (files[kata] as { source: string }).source);
  }
  const problems = await check(courseFolder, scratch, katas, language);
  const unparsed = katas.filter((kata) => problems?.get(kata)?.some(({ code }) => SYNTAX.test(code)));
  if (problems === null || unparsed.length === 0) return problems;
  // Where one file does not parse, the compiler looks no further into the others.
  const rest = katas.filter((kata) => !unparsed.includes(kata));
  const others = await check(courseFolder, scratch, rest, language);
  return others && new Map([...problems, ...others]);
}

/** Codes below 2000 are the parser's. */
const SYNTAX = /^TS1\d{3}$/;

async function check(
  courseFolder: string,
  scratch: string,
  katas: readonly string[],
  language: Language,
): Promise<Map<string, TypeProblem[]> | null> {
  if (katas.length === 0) return new Map();
  const config = path.join(scratch, 'tsconfig.json');
  writeFileSync(config, JSON.stringify(tsconfig(courseFolder, scratch, katas)));
  const output = await run(compiler(), [
    '-p',
    config,
    '--pretty',
    'false',
    ...(language === 'en' ? [] : ['--locale', language]),
  ]);
  return output === null ? null : parse(output);
}

function tsconfig(courseFolder: string, scratch: string, katas: readonly string[]): object {
  return {
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023'],
      module: 'preserve',
      types: ['node'],
      typeRoots: [path.join(projectFolder(), 'node_modules', '@types')],
      skipLibCheck: true,
      // Modules that come with a kata are found beside the original.
      rootDirs: [scratch, path.join(courseFolder, 'katas')],
    },
    files: katas.map((kata) => path.join(scratch, kata, 'kata.ts')),
  };
}

/** The native executable itself: starting it through Node costs more than checking a kata. */
function compiler(): { command: string; args: string[] } {
  const native = createRequire(path.join(projectFolder(), 'package.json')).resolve('typescript-native/package.json');
  try {
    const platform = createRequire(native).resolve(
      `@typescript/typescript-${process.platform}-${process.arch}/package.json`,
    );
    const name = process.platform === 'win32' ? 'tsc.exe' : 'tsc';
    return { command: path.join(path.dirname(platform), 'lib', name), args: [] };
  } catch {
    return { command: process.execPath, args: [path.join(path.dirname(native), 'bin', 'tsc')] };
  }
}

/** What the compiler printed; null when it had to be killed. */
function run({ command, args }: { command: string; args: string[] }, more: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...more], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: CHECK_MS,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === null ? null : output));
  });
}

function parse(output: string): Map<string, TypeProblem[]> {
  const problems = new Map<string, TypeProblem[]>();
  for (const line of output.split('\n')) {
    const match = /([^/\\]+)[/\\]kata\.ts\((\d+),(\d+)\): error (TS\d+): (.*)$/.exec(line.trimEnd());
    if (match === null) continue;
    const [, kata = '', row, column, code = '', message = ''] = match;
    problems.set(kata, [...(problems.get(kata) ?? []), { line: Number(row), column: Number(column), code, message }]);
  }
  return problems;
}
