import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from '../build-folder';
import { HEAP_MB } from './limits';

/**
 * Reads its program from standard input, length first, so that the process needs no file at all and standard
 * input stays open for requests. `vm.Script` and not `eval`: code generation from strings is off.
 */
const BOOT = `const fs=require('fs'),read=n=>{const b=Buffer.alloc(n);for(let o=0;o<n;)o+=fs.readSync(0,b,o,n-o,null);return b.toString()};
new (require('vm').Script)('(function(require){"use strict";'+read(parseInt(read(8),16))+'\\n})',{filename:'matsu'}).runInThisContext()(require)`;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const FLAGS = [
  // Renamed when it became stable; 24 no longer knows the old name.
  major > 22 || (major === 22 && minor >= 13) ? '--permission' : '--experimental-permission',
  '--disallow-code-generation-from-strings',
  `--max-old-space-size=${HEAP_MB}`,
  '--v8-pool-size=0',
  // Dropped realms are collected sooner: half the memory after a thousand plays.
  '--max-semi-space-size=4',
  '--no-warnings',
];

/**
 * Starts the stage's process: no environment, no working folder of interest, no permission, three pipes. It
 * has its program when this returns and waits for requests on standard input.
 */
export function launch(): ChildProcess {
  const child = spawn(process.execPath, [...FLAGS, '-e', BOOT], {
    env: {},
    cwd: path.parse(process.execPath).root,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A process that dies while it is written to makes these fail; its exit says what happened.
  child.stdin?.on('error', () => {});
  const folder = buildFolder();
  for (const part of ['child.js', 'realm.js', 'modules.json']) {
    child.stdin?.write(frame(readFileSync(path.join(folder, part), 'utf8')));
  }
  return child;
}

/** A frame of input: eight hexadecimal digits, the length in bytes, then the text. */
export function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(bytes.length.toString(16).padStart(8, '0')), bytes]);
}

/** Ends the process and everything it started, now. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
