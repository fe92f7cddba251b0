import * as esbuild from 'esbuild';
import type { PlayProblem } from './trace';
import { whenLate } from './when-late';

/** A kata's module, ready for the stage. */
export interface Compiled {
  readonly code: string;
  /** The source map, as JSON. */
  readonly map: string;
}

/** Real milliseconds that compiling may take; measured, the worst file of the attack catalogue needs 20. */
const COMPILE_MS = 3_000;

/**
 * Turns a kata's TypeScript into CommonJS. Types are stripped, not checked. Runs in esbuild's own process, which
 * is ended when it takes too long. `import()` becomes a `require` that is put off, so no real one is left.
 */
export async function compile(source: string, fileName = 'kata.ts'): Promise<Compiled | { problem: PlayProblem }> {
  let timer: { cancel(): void } | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = whenLate(COMPILE_MS, () => {
      void esbuild.stop();
      reject(new Error(`it takes longer than ${COMPILE_MS / 1000} s to parse`));
    });
  });
  try {
    return await Promise.race([transform(source, fileName), tooLong]);
  } catch (error) {
    return { problem: toProblem(error) };
  } finally {
    timer?.cancel();
  }
}

async function transform(source: string, fileName: string): Promise<Compiled> {
  return esbuild.transform(source, {
    loader: 'ts',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcefile: fileName,
    sourcemap: 'external',
    sourcesContent: false,
    supported: { 'dynamic-import': false },
    tsconfigRaw: { compilerOptions: { target: 'es2022', useDefineForClassFields: true } },
    logLevel: 'silent',
  });
}

function toProblem(error: unknown): PlayProblem {
  const [first] = (error as Partial<esbuild.TransformFailure>).errors ?? [];
  if (first === undefined)
    return { kind: 'syntax-error', text: String((error as Error).message), line: null, column: null };
  const text = first.text.startsWith('Top-level await')
    ? 'await stands outside of an async function: move it into one'
    : first.text;
  return {
    kind: 'syntax-error',
    text,
    line: first.location?.line ?? null,
    column: (first.location?.column ?? -1) + 1 || null,
  };
}
