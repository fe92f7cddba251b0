import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Program } from './generate';

export { generate } from './generate';
export { tracesOnStage } from './play';

/**
 * Runs programs on CPython under a virtual clock.
 * @param isPlain with what CPython leaves open as it happens to be there
 * @throws when there is no python3, or it is older than 3.11
 */
export function tracesOnPython(
  programs: readonly Program[],
  { isPlain, folder = __dirname }: { isPlain: boolean; folder?: string },
): Promise<string[][]> {
  const args = [path.join(folder, 'oracle.py'), ...(isPlain ? ['--plain'] : [])];
  // The order of a set of tasks depends on their addresses, so the hash seed alone would not settle it.
  const child = spawn('python3', args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stdin.end(JSON.stringify(programs.map(({ python }) => python)));
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Error('expected python3, got none: install Python 3.11')));
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as string[][]);
      else reject(new Error(`expected oracle.py to run on Python 3.11, got exit code ${code}: see above`));
    });
  });
}
