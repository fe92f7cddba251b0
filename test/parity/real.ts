import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../../grader/build-folder';

/** A print: when, in milliseconds since the program began, and what. */
export type Print = readonly [atMs: number, text: string];

/**
 * What the programs print on this Node itself, in real time. Half of them run in a second process.
 * @throws when a program ends the process
 */
export async function printsOnNode(sources: readonly string[], processes = 1): Promise<Print[][]> {
  const size = Math.ceil(sources.length / processes);
  const parts = Array.from({ length: processes }, (_, at) => sources.slice(at * size, (at + 1) * size));
  return (await Promise.all(parts.map(inOneProcess))).flat();
}

async function inOneProcess(sources: readonly string[]): Promise<Print[][]> {
  if (sources.length === 0) return [];
  const file = path.join(projectFolder(), 'test', 'parity', 'real-child.js');
  // Odd delays are meant, so no warnings about them.
  const child = spawn(process.execPath, ['--no-warnings', file], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => void (output += chunk));
  child.stdin.end(JSON.stringify(sources));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const runs = output.split('\n').slice(0, -1);
  if (code !== 0 || runs.length !== sources.length) {
    throw new Error(`Node ended with ${code} in this program:\n${sources[runs.length]}`);
  }
  return runs.map((line) => JSON.parse(line) as Print[]);
}
