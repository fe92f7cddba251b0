import type { Host } from './host';
import type { EventLoop } from './loop';
import { RealmError, append } from './primordials';

/** The console of one play: each call becomes one print of the trace, in the virtual instant it was made. */
export function makeConsole(loop: EventLoop, host: Host) {
  let lines = 0;
  let characters = 0;
  let indent = '';
  const counts: Record<string, number> = { __proto__: null } as never;
  const timesMs: Record<string, number> = { __proto__: null } as never;

  const print = (kind: 'print' | 'print-error', values: unknown[]): void => {
    if (loop.isOver) return;
    const text = indent + format(values);
    characters += text.length;
    if (++lines > host.limits.printedLines || characters > host.limits.printedCharacters) loop.stop('output');
    host.write(kind, loop.nowMs, text);
  };
  const format = (values: unknown[]): string => {
    if (values.length === 1 && typeof values[0] === 'string') return values[0];
    try {
      return host.format(values);
    } catch {
      // Whatever the host threw (a RangeError at the stack's end, say) is a host object: it stays here.
      throw new RealmError('console: these values cannot be formatted');
    }
  };
  const log = (...values: unknown[]): void => print('print', values);
  const error = (...values: unknown[]): void => print('print-error', values);
  const elapsed = (label: string): string => `${label}: ${loop.nowMs - (timesMs[label] ?? loop.nowMs)}ms`;

  return {
    log,
    info: log,
    debug: log,
    error,
    warn: error,
    trace: error,
    dir: (value: unknown): void => print('print', [typeof value === 'string' ? `'${value}'` : value]),
    assert: (condition: unknown, ...values: unknown[]): void => {
      if (condition) return;
      const [first, ...rest] = values;
      if (values.length === 0) error('Assertion failed');
      else if (typeof first === 'string') error(`Assertion failed: ${first}`, ...rest);
      else error('Assertion failed:', ...values);
    },
    count: (label = 'default'): void => log(`${label}: ${(counts[label] = (counts[label] ?? 0) + 1)}`),
    countReset: (label = 'default'): void => void (counts[label] = 0),
    time: (label = 'default'): void => void (timesMs[label] = loop.nowMs),
    timeLog: (label = 'default', ...values: unknown[]): void => {
      const parts: unknown[] = [elapsed(label)];
      for (let at = 0; at < values.length; at++) append(parts, values[at]);
      print('print', parts);
    },
    timeEnd: (label = 'default'): void => log(elapsed(label)),
    group: (...values: unknown[]): void => {
      if (values.length > 0) print('print', values);
      indent += '  ';
    },
    groupEnd: (): void => void (indent = indent.slice(2)),
  };
}
