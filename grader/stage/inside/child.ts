// The program of the stage's process: reads a request, plays it, reads the next. All of it is synchronous, so
// that nothing but the play itself can run while student code is in the process.
import fs from 'node:fs';
import util from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import { AsyncContext } from './async-context';
import { Library } from './library';
import type { Prepared } from './realm';
import type { Host } from './realm/host';
import { Rejections } from './rejections';
import { inspectOptions, tools } from './tools';
import type { FrameKind, Limits, PlayRequest } from './wire';

const REQUESTS = 0;
const FRAMES = 3;

const realmScript = new vm.Script(`'use strict';${readFrame() ?? ''};matsuRealm.setUp`, { filename: 'matsu' });
const library = new Library(readFrame() ?? '{}');
const asyncContext = new AsyncContext();
const drainScript = new vm.Script('0', { filename: 'matsu' });
const playScript = new vm.Script('matsuPlay()', { filename: 'matsu' });
const rejections = new Rejections();
v8.promiseHooks.createHook(rejections);

// The next realm is made while the grader looks at the last play, so that no play waits for it.
let realm = makeRealm();
write('ready', 0, '');
for (let frame = readFrame(); frame !== undefined; frame = readFrame()) {
  play(realm, JSON.parse(frame) as PlayRequest);
  realm = makeRealm();
}

interface Realm {
  readonly host: { limits: Limits | undefined };
  readonly prepared: Prepared;
}

function makeRealm(): Realm {
  const context = vm.createContext(Object.create(null) as object, {
    microtaskMode: 'afterEvaluate',
    codeGeneration: { strings: false, wasm: false },
  });
  const host = {
    limits: undefined as Limits | undefined,
    write,
    format: (values: unknown[]): string => util.formatWithOptions(inspectOptions, ...values),
    drain: () => void drainScript.runInContext(context),
    takeUnhandled: () => rejections.take(),
    setObserving: (on: boolean) => void (rejections.isObserving = on),
    compile: (code: string, name: string) => compile(context, code, name),
    ...tools(context, library, asyncContext.reset()),
  };
  const setUp = realmScript.runInContext(context) as (host: Omit<Host, 'limits'>) => Prepared;
  return { host, prepared: setUp(host) };
}

function play({ host, prepared }: Realm, request: PlayRequest): void {
  rejections.reset();
  host.limits = request.limits;
  const outer = globalThis as { matsuPlay?: () => void };
  outer.matsuPlay = () => prepared.play(request);
  try {
    // Started from this realm, not evaluated in the other one: an evaluation would run promises before nextTicks.
    playScript.runInThisContext({ timeout: request.limits.wallMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    prepared.stopFromOutside();
  }
  write('end', 0, request.nonce);
}

/** A module as a function of its CommonJS names; anything else (a scenario) as the expression it is. */
function compile(realm: vm.Context, code: string, filename: string): unknown {
  const isModule = !filename.startsWith('scenario');
  const source = isModule ? `(function (exports, require, module) {${code}\n})` : code;
  return new vm.Script(source, { filename }).runInContext(realm) as unknown;
}

function write(kind: FrameKind, atMs: number, text: string): void {
  const line = Buffer.from(`${kind}\t${atMs}\t${JSON.stringify(text)}\n`);
  for (let from = 0; from < line.length;) from += fs.writeSync(FRAMES, line, from);
}

/** One frame of input: eight hexadecimal digits, the length in bytes, then that many bytes. */
function readFrame(): string | undefined {
  const length = read(8);
  return length === undefined ? undefined : read(parseInt(length, 16));
}

function read(bytes: number): string | undefined {
  const buffer = Buffer.alloc(bytes);
  for (let from = 0; from < bytes;) {
    const got = fs.readSync(REQUESTS, buffer, from, bytes - from, null);
    if (got === 0) return undefined;
    from += got;
  }
  return buffer.toString();
}
