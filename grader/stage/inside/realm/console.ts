import type { Host } from './host';
import type { EventLoop } from './loop';
import { RealmError, append, stringify } from './primordials';
import { durationText } from './duration';

type Warn = (text: string) => void;
type Table = (data: unknown, columns?: unknown) => string | undefined;

/** The console of one play: each call becomes one print of the trace, in the virtual instant it was made. */
export function makeConsole(loop: EventLoop, host: Host, warn: Warn, load: (name: string) => unknown) {
  const { printer, indenting } = makePrinter(loop, host);
  const log = printer('print');
  const error = printer('print-error');

  return {
    log,
    info: log,
    debug: log,
    dirxml: log,
    error,
    warn: error,
    trace: makeTrace(host, error),
    dir: (value: unknown, options: object = {}): void => log(host.inspect(value, stringify(options) ?? '{}')),
    table: (data: unknown, columns?: unknown): void => log((load('console-table') as Table)(data, columns) ?? data),
    assert: (condition: unknown, ...values: unknown[]): void => {
      if (condition) return;
      const [first, ...rest] = values;
      if (values.length === 0) error('Assertion failed');
      else if (typeof first === 'string') error(`Assertion failed: ${first}`, ...rest);
      else error('Assertion failed', ...values);
    },
    ...makeCounts(log, warn),
    ...makeStopwatches(loop, log, warn),
    group: (...values: unknown[]): void => {
      if (values.length > 0) log(...values);
      indenting.deeper();
    },
    groupCollapsed: (...values: unknown[]): void => {
      if (values.length > 0) log(...values);
      indenting.deeper();
    },
    groupEnd: (): void => indenting.back(),
    clear: (): void => {},
    timeStamp: (): void => {},
    profile: (): void => {},
    profileEnd: (): void => {},
  };
}

type Print = (...values: unknown[]) => void;

function makePrinter(loop: EventLoop, host: Host) {
  let lines = 0;
  let characters = 0;
  let indent = '';

  const printer =
    (kind: 'print' | 'print-error'): Print =>
    (...values) => {
      if (loop.isOver) return;
      const text = indented(format(host, values), indent);
      characters += text.length;
      if (++lines > host.limits.printedLines || characters > host.limits.printedCharacters) loop.stop('output');
      host.write(kind, loop.nowMs, text);
    };
  const indenting = {
    deeper: (): void => void (indent += '  '),
    back: (): void => void (indent = indent.slice(2)),
  };
  return { printer, indenting };
}

function format(host: Host, values: unknown[]): string {
  return values.length === 1 && typeof values[0] === 'string' ? values[0] : host.format(values);
}

function indented(text: string, indent: string): string {
  return indent === '' ? text : indent + text.replaceAll('\n', `\n${indent}`);
}

function makeTrace(host: Host, error: Print): Print {
  return function trace(...values) {
    const at = new RealmError(format(host, values));
    at.name = 'Trace';
    RealmError.captureStackTrace(at, trace);
    error(at.stack);
  };
}

function makeCounts(log: Print, warn: Warn) {
  const counts: Record<string, number> = { __proto__: null } as never;
  return {
    count: (label: unknown = 'default'): void => {
      const name = `${label as string}`;
      log(`${name}: ${(counts[name] = (counts[name] ?? 0) + 1)}`);
    },
    countReset: (label: unknown = 'default'): void => {
      const name = `${label as string}`;
      if (counts[name] === undefined) warn(`Count for '${name}' does not exist`);
      delete counts[name];
    },
  };
}

function makeStopwatches(loop: EventLoop, log: Print, warn: Warn) {
  const startsMs: Record<string, number> = { __proto__: null } as never;
  const report = (method: string, label: unknown, values: unknown[]): string => {
    const name = `${label as string}`;
    const start = startsMs[name];
    if (start === undefined) {
      warn(`No such label '${name}' for console.${method}()`);
      return name;
    }
    const parts: unknown[] = ['%s: %s', name, durationText(loop.nowMs - start)];
    for (let at = 0; at < values.length; at++) append(parts, values[at]);
    log(...parts);
    return name;
  };

  return {
    time: (label: unknown = 'default'): void => {
      const name = `${label as string}`;
      if (startsMs[name] === undefined) startsMs[name] = loop.nowMs;
      else warn(`Label '${name}' already exists for console.time()`);
    },
    timeLog: (label: unknown = 'default', ...values: unknown[]): void => void report('timeLog', label, values),
    timeEnd: (label: unknown = 'default'): void => void delete startsMs[report('timeEnd', label, [])],
  };
}
