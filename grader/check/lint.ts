import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Course } from '../course/kata';

export interface LintProblem {
  /** From the course's folder. */
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/**
 * Lints files with the course's own ESLint and configuration, in a process of its own.
 * @returns null where the course has no ESLint
 * @throws when ESLint itself fails
 */
export async function lint(course: Course, files: readonly string[]): Promise<readonly LintProblem[] | null> {
  const eslint = eslintOf(course);
  if (eslint === null) return null;
  if (files.length === 0) return [];
  const { output, errors } = await run(course.folder, [eslint, '--format', 'json', '--no-warn-ignored', ...files]);
  let results: { filePath: string; messages: { severity: number; line: number; ruleId: string; message: string }[] }[];
  try {
    results = JSON.parse(output) as typeof results;
  } catch {
    throw new Error(`eslint failed: ${errors || output}`);
  }
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ line, ruleId, message }) => ({
        file: path.relative(course.folder, filePath).replaceAll(path.sep, '/'),
        line,
        rule: ruleId ?? 'parser',
        message: message.replace(/\s+/g, ' '),
      })),
  );
}

/** ESLint's executable; null where it is not installed, or not configured. */
function eslintOf({ folder }: Course): string | null {
  const isConfigured = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].some((end) =>
    existsSync(path.join(folder, `eslint.config.${end}`)),
  );
  if (!isConfigured) return null;
  try {
    const manifest = createRequire(path.join(folder, 'package.json')).resolve('eslint/package.json');
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { eslint: string } };
    return path.join(path.dirname(manifest), bin.eslint);
  } catch {
    return null;
  }
}

function run(cwd: string, args: readonly string[]): Promise<{ output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.on('error', reject);
    child.on('close', () => resolve({ output, errors }));
  });
}
