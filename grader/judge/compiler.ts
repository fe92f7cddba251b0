import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder } from '../build-folder';
import type { CommandLine } from '../stage/containment/command';
import type { Ulimits } from '../stage/containment/limits';
import { rungs } from '../stage/containment/rungs';
import type { Rung } from '../stage/containment/rungs';

/** What the compiler said; or that it had to be killed, or that it broke. */
export type CompilerRun =
  { readonly output: string } | { readonly failure: 'late' | 'crashed'; readonly errors: string };

/**
 * Processor time, not real time, is what ends a file that is made to be slow: that is the same on a machine with much else
 * to do. All katas of the course together take a tenth of a second of it.
 */
const LIMITS: Ulimits = { cpuSeconds: 2, addressSpaceMb: 6_144, openFiles: 1_024 };

/**
 * All that the compiler gets of an environment. It is over before it would need its garbage collector, which takes a
 * third of its processor time; a file that makes it need that much memory gets it.
 */
const ENVIRONMENT = { GOGC: 'off', GOMEMLIMIT: '1GiB' };

/** The other processor is busy with the specs meanwhile, and threads that wait for each other cost both. */
const FLAGS = ['--singleThreaded'];

/**
 * The native TypeScript compiler, each time in a process of its own, without network, our environment or anything to
 * write to, as far as this machine has that. It never runs what it reads, so it is content with less where there is no
 * more.
 */
export class Compiler {
  private ways: readonly Rung[] = rungs();

  /** @param readable the folders that it may read besides its own; absolute */
  constructor(
    private readonly readable: readonly string[],
    private readonly limits: Ulimits = LIMITS,
  ) {}

  /** @param limitMs real milliseconds until it is killed */
  async run(args: readonly string[], limitMs: number): Promise<CompilerRun> {
    const { program, args: first } = compiler();
    const modules = path.join(projectFolder(), 'node_modules');
    const readable = [...new Set([modules, realpathSync(modules), ...this.readable])];
    for (;;) {
      const [way] = this.ways as [Rung, ...Rung[]];
      const command = way.wrap(
        { program, args: [...first, ...FLAGS, ...args] },
        { limits: this.limits, readable, keepEnvironment: true },
      );
      const run = await finish(command, limitMs);
      // Said by what should have started it: this way does not work here.
      const isNoWay = 'failure' in run && /^(bwrap|unshare|sh|\/\S+): /.test(run.errors) && this.ways.length > 1;
      if (!isNoWay) return run;
      this.ways = this.ways.slice(1);
    }
  }
}

function finish({ program, args }: CommandLine, limitMs: number): Promise<CompilerRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      // Nobody reads that many errors.
      if (output.length > MOST_OUTPUT) child.kill('SIGKILL');
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors = (errors + chunk).slice(0, 4_000)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (child.killed) resolve({ failure: 'late', errors });
      // 0: no errors; 1 and 2: some, which it says.
      else if (code === 0 || (code !== null && code <= 2 && output.includes('error TS'))) resolve({ output });
      else resolve({ failure: 'crashed', errors: errors || output });
    });
  });
}
const MOST_OUTPUT = 16_000_000;

/** The native executable itself: starting it through Node costs more than checking a kata. */
function compiler(): CommandLine {
  const native = createRequire(path.join(projectFolder(), 'package.json')).resolve('typescript-native/package.json');
  try {
    const platform = createRequire(native).resolve(
      `@typescript/typescript-${process.platform}-${process.arch}/package.json`,
    );
    const name = process.platform === 'win32' ? 'tsc.exe' : 'tsc';
    return { program: path.join(path.dirname(platform), 'lib', name), args: [] };
  } catch {
    return { program: process.execPath, args: [path.join(path.dirname(native), 'bin', 'tsc')] };
  }
}
