// The program of the stage's process: reads a request, plays it, reads the next. All of it is synchronous, so
// that nothing but the play itself can run while student code is in the process.
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import util from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import { AsyncContext } from './async-context';
import { Library } from './library';
import type { Prepared } from './realm';
import type { Host } from './realm/host';
import { leak } from './leak';
import { Observer } from './observer';
import { Scripts } from './scripts';
import { scrub } from './scrub';
import { CapturedStack, SCENARIO, STUDENT, installStackReader } from './stack';
import type { Frame } from './stack';
import { inspectOptions, tools } from './tools';
import type { FrameKind, Limits, ModuleTexts, PlayRequest, Settings } from './wire';

// Taken before it is scrubbed away.
const cpuUsage = process.cpuUsage.bind(process);
const REQUESTS = 0;
const FRAMES = 3;

const settings = JSON.parse(readFrame() ?? '') as Settings;
// In a function, so that its name is not a global of the realm, by which a student could tell the stage from Node.
const realmScript = new vm.Script(`'use strict';(()=>{${readFrame() ?? ''};return matsuRealm.setUp})()`, {
  filename: 'matsu',
});
const library = new Library(readFrame() ?? '{}');
const scripts = new Scripts();
const asyncContext = new AsyncContext();
const drainScript = new vm.Script('0', { filename: 'matsu' });
const playScript = new vm.Script('matsuPlay()', { filename: 'matsu' });
const observer = new Observer();
installStackReader();
v8.promiseHooks.createHook(observer);
// Through this property alone a play is started in this realm.
const outer = globalThis as { matsuPlay?: () => void };

/** Who made the timers of this play; of the first ones, more would only cost time. */
let sites: CapturedStack[] = [];
const MOST_SITES = 200;
/** From a timer through a function of the stage to the student's line. */
const FRAMES_OF_TIMER = 7;
let main: Promise<unknown> | undefined;
/** What is played; the next request may be about the same. */
let module: ModuleTexts = { code: '', given: {} };

// Before the first realm, so that none is made in a world that looks otherwise than that of the next.
if (settings.isFrozen) scrub();
// The next realm is made while the grader looks at the last play, so that no play waits for it.
let realm = makeRealm();
write('ready', 0, '');
for (let frame = readFrame(); frame !== undefined; frame = readFrame()) {
  play(realm, JSON.parse(frame) as PlayRequest);
  realm = makeRealm();
}

interface Realm {
  readonly context: vm.Context;
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
    isHandled: (promise: Promise<unknown>) => observer.isHandled(promise),
    setObserving: (on: boolean) => void (observer.isObserving = on),
    setNow: (atMs: number) => void (observer.nowMs = atMs),
    newTurn: () => void (observer.continuations = 0),
    continuations: () => observer.continuations,
    setMain: (promise: Promise<unknown>) => void (main = promise),
    whenHandledLate: (promise: Promise<unknown>, callBack: (atMs: number) => void) =>
      observer.whenHandledLate(promise, callBack),
    site,
    left: (kind: string, atMs: number, dueMs: number, isRef: boolean, at: number) =>
      write('left', atMs, `${kind} ${dueMs} ${isRef ? 1 : 0} ${positionOf(sites[at])}`),
    compile: (code: string, name: string) => scripts.function(context, name, code),
    ...tools(context, library, asyncContext.reset()),
  };
  const setUp = realmScript.runInContext(context) as (host: Omit<Host, 'limits'>) => Prepared;
  const prepared = setUp(host);
  if (!settings.hasRealm) leak(context);
  return { context, host, prepared };
}

function play({ context, host, prepared }: Realm, request: PlayRequest): void {
  observer.reset();
  observer.listen = (promise) => prepared.listen(promise);
  observer.isPlain = (promise) => prepared.isPlain(promise);
  sites = [];
  main = undefined;
  const played = (module = request.module ?? module);
  host.limits = request.limits;
  outer.matsuPlay = () => {
    scripts.evaluate(context, filesOf(played, request));
    prepared.play(played, request);
  };
  const before = cpuUsage();
  try {
    // Started from this realm, not evaluated in the other one: an evaluation would run promises before nextTicks.
    playScript.runInThisContext({ timeout: request.limits.wallMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    const { user, system } = cpuUsage(before);
    if ((user + system) / 1000 < request.limits.wallMs / 2) write('starved', 0, '');
    prepared.stopFromOutside();
  }
  report(prepared);
  write('end', 0, request.nonce);
}

/** All that a play compiles but its arguments, which differ from one to the next. */
function filesOf({ code, given }: ModuleTexts, { scenario }: PlayRequest): [string, string][] {
  return [[STUDENT, code], [SCENARIO, scenario], ...Object.entries(given)];
}

/** Sends what the observer found out. */
function report(prepared: Prepared): void {
  for (const { name, call, made, atMs } of observer.floating()) {
    write('floating', atMs, `${position(call)} ${position(made)} ${name}`);
  }
  for (const { name, at, fromMs, untilMs, startedMs } of observer.waits()) {
    write('wait', fromMs, `${position(at)} ${untilMs ?? '-'} ${startedMs} ${name}`);
  }
  if (main === undefined || prepared.isSettled()) return;
  for (const frame of observer.chain(main)) write('stuck', observer.nowMs, `${position(frame)} ${frame.name ?? ''}`);
}

function site(): number {
  if (sites.length >= MOST_SITES) return -1;
  return sites.push(new CapturedStack(site, FRAMES_OF_TIMER)) - 1;
}

/** The student's line that made a timer. */
function positionOf(captured: CapturedStack | undefined): string {
  return position(captured?.stack.find((frame) => frame.file === STUDENT));
}

function position(frame: Frame | undefined): string {
  return frame === undefined ? '0 0' : `${frame.line} ${frame.column}`;
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
