import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../build-folder';
import type { Language } from '../language/words';
import type { Ulimits } from '../stage/containment/limits';
import type { KataFile } from '../submission/submission';
import { Compiler } from './compiler';

/** A type error in a kata's file. Line and column count from 1. */
export interface TypeProblem {
  readonly line: number;
  readonly column: number;
  /** `TS2801`. */
  readonly code: string;
  readonly message: string;
}

type Problems = Map<string, TypeProblem[]>;

/**
 * Real milliseconds for a check of several files, of one file alone, and for everything. The last resort: the compiler's
 * processor time is limited too.
 */
const TOGETHER_MS = 8_000;
const ALONE_MS = 5_000;
const ALL_MS = 20_000;

/**
 * Checks the types of kata files with the native compiler, all at once. Where that takes too long or breaks, each file
 * is checked alone, so that one that is made to be slow harms no other: it is graded by what it does, unchecked.
 * @param files by the folder that each is put into: the kata's name, or `any/folders/01-name` for several of a kata
 * @param scratch an empty folder of the caller's, for the files
 * @param language of the compiler's messages
 * @returns the errors of each kata that has some
 * @throws when the compiler cannot be started, or cannot check anything
 */
export async function checkTypes(
  courseFolder: string,
  files: Readonly<Record<string, KataFile>>,
  scratch: string,
  language: Language,
  limits?: Ulimits,
): Promise<Problems> {
  const katas = Object.entries(files).flatMap(([kata, file]) => ('source' in file ? [kata] : []));
  for (const kata of katas) write(scratch, kata, (files[kata] as { source: string }).source);
  return new TypeCheck(courseFolder, scratch, language, limits).all(katas);
}

class TypeCheck {
  private readonly compiler: Compiler;
  private readonly endMs = performance.now() + ALL_MS;
  private configs = 0;

  constructor(
    private readonly courseFolder: string,
    private readonly scratch: string,
    private readonly language: Language,
    limits: Ulimits | undefined,
  ) {
    this.compiler = new Compiler([scratch, path.join(courseFolder, 'katas')], limits);
  }

  async all(katas: readonly string[]): Promise<Problems> {
    const leftMs = this.endMs - performance.now();
    if (katas.length === 0 || leftMs <= 0) return new Map();
    const checked = await this.check(katas, Math.min(leftMs, katas.length === 1 ? ALONE_MS : TOGETHER_MS));
    if (checked === 'late' || checked === 'crashed') {
      if (katas.length > 1) return this.eachAlone(katas);
      if (checked === 'crashed') await this.assertThatItWorks();
      return new Map();
    }
    const unparsed = katas.filter((kata) => checked.get(kata)?.some(({ code }) => SYNTAX.test(code)));
    if (unparsed.length === 0) return checked;
    // Where one file does not parse, the compiler looks no further into the others.
    return new Map([...checked, ...(await this.all(katas.filter((kata) => !unparsed.includes(kata))))]);
  }

  private async eachAlone(katas: readonly string[]): Promise<Problems> {
    const waiting = [...katas];
    const found: Problems = new Map();
    const next = async (): Promise<void> => {
      for (let kata = waiting.shift(); kata !== undefined; kata = waiting.shift()) {
        for (const [name, problems] of await this.all([kata])) found.set(name, problems);
      }
    };
    await Promise.all([next(), next()]);
    return found;
  }

  /** A file that breaks the compiler is the student's; a compiler that cannot check an empty file is ours. */
  private async assertThatItWorks(): Promise<void> {
    write(this.scratch, CONTROL, 'export {};\n');
    const control = await this.compiler.run(this.command([CONTROL]), TOGETHER_MS);
    if (!('output' in control && control.output === '')) {
      throw new Error(
        `the type checker cannot check even an empty file: ${'output' in control ? control.output : control.errors}`,
      );
    }
  }

  private async check(katas: readonly string[], limitMs: number): Promise<Problems | 'late' | 'crashed'> {
    const run = await this.compiler.run(this.command(katas), limitMs);
    if ('failure' in run) return run.failure;
    const problems = parse(run.output, katas);
    // Errors that are in none of the files, and no others: it did not get to them.
    return run.output !== '' && problems.size === 0 ? 'crashed' : problems;
  }

  private command(katas: readonly string[]): string[] {
    const config = path.join(this.scratch, `tsconfig-${this.configs++}.json`);
    writeFileSync(config, JSON.stringify(tsconfig(this.courseFolder, this.scratch, katas)));
    return ['-p', config, '--pretty', 'false', ...(this.language === 'en' ? [] : ['--locale', this.language])];
  }
}

const CONTROL = 'control';

/** Codes below 2000 are the parser's. */
const SYNTAX = /^TS1\d{3}$/;

function write(scratch: string, kata: string, source: string): void {
  mkdirSync(path.join(scratch, kata), { recursive: true });
  writeFileSync(path.join(scratch, kata, 'kata.ts'), source);
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
      rootDirs: [
        ...new Set(katas.map((kata) => path.dirname(path.join(scratch, kata)))),
        path.join(courseFolder, 'katas'),
      ],
    },
    files: katas.map((kata) => path.join(scratch, kata, 'kata.ts')),
  };
}

/** The compiler names files from the folder in which it ran, which is not always ours to choose. */
function parse(output: string, katas: readonly string[]): Problems {
  const problems: Problems = new Map();
  for (const line of output.split('\n')) {
    const match = /^(\S.*)[/\\]kata\.ts\((\d+),(\d+)\): error (TS\d+): (.*)$/.exec(line.trimEnd());
    if (match === null) continue;
    const [, folder = '', row, column, code = '', message = ''] = match;
    const where = `/${folder.replaceAll('\\', '/')}`;
    const kata = katas.find((candidate) => where.endsWith(`/${candidate}`));
    if (kata === undefined) continue;
    problems.set(kata, [...(problems.get(kata) ?? []), { line: Number(row), column: Number(column), code, message }]);
  }
  return problems;
}
