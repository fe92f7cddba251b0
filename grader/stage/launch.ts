import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder } from '../build-folder';
import type { Layer } from './containment/layers';
import { nodeFlags } from './containment/node-flags';
import type { Rung } from './containment/rungs';
import type { Settings } from './inside/wire';
import { ULIMITS } from './limits';

/**
 * Reads its program from standard input, length first, so that the process needs no file at all and standard
 * input stays open for requests. `vm.Script` and not `eval`: code generation from strings is off.
 */
const BOOT = `const fs=require('fs'),read=n=>{const b=Buffer.alloc(n);for(let o=0;o<n;)o+=fs.readSync(0,b,o,n-o,null);return b.toString()};
new (require('vm').Script)('(function(require){"use strict";'+read(parseInt(read(8),16))+'\\n})',{filename:'matsu'}).runInThisContext()(require)`;

/**
 * Starts the stage's process: no environment, no working folder of interest, no permission, three pipes. It
 * has its program when this returns and waits for requests on standard input.
 * @param without layers that the attack tests leave out
 */
export function launch(rung: Rung, without: readonly Layer[] = []): ChildProcess {
  const { layers } = rung.containment;
  const node = { program: process.execPath, args: [...nodeFlags(layers), '-e', BOOT] };
  const command = rung.wrap(node, { limits: ULIMITS });
  const child = spawn(command.program, command.args, {
    env: layers.includes('environment') ? {} : process.env,
    cwd: path.parse(process.execPath).root,
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A process that dies while it is written to makes these fail; its exit says what happened.
  child.stdin?.on('error', () => {});
  const settings: Settings = { hasRealm: !without.includes('realm'), isFrozen: !without.includes('freeze') };
  child.stdin?.write(program('child.js'));
  child.stdin?.write(frame(JSON.stringify(settings)));
  for (const part of ['realm.js', 'modules.json']) child.stdin?.write(program(part));
  return child;
}

/** The frames by which a process gets its program, by file: the same for every process. */
const programs = new Map<string, Buffer>();

function program(name: string): Buffer {
  const known = programs.get(name) ?? frame(readFileSync(path.join(buildFolder(), name), 'utf8'));
  programs.set(name, known);
  return known;
}

/** A frame of input: eight hexadecimal digits, the length in bytes, then the text. */
export function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(bytes.length.toString(16).padStart(8, '0')), bytes]);
}

/** Ends the process and everything it started, now: what holds it in a sandbox takes the sandbox along. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
