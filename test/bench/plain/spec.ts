import type * as FastCheck from 'fast-check';
import path from 'node:path';
import { format } from 'node:util';

/** `matsu/spec` as a plain Jest project would write it: no process, no realm, Jest's fake timers. */
export function stage() {
  const spec = expect.getState().testPath ?? '';
  const answer = path.join(__dirname, '../../../solutions', path.basename(path.dirname(spec)), 'kata.ts');
  return async (scenario: (kata: unknown, ...args: unknown[]) => unknown, ...args: unknown[]) => {
    jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'queueMicrotask'] });
    jest.resetModules();
    const { log } = console;
    const lines: string[] = [];
    const note = (text: string): void => void lines.push(`${Date.now() / 1000}s ${text}`);
    console.log = (...values: unknown[]) => note(`| ${format(...values)}`);
    try {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- a fresh copy for each scenario
      const kata: unknown = require(answer);
      void Promise.resolve()
        .then(() => scenario(kata, ...args))
        .then(
          () => note('= resolved'),
          () => note('= rejected'),
        );
      await jest.runAllTimersAsync();
    } finally {
      console.log = log;
      jest.useRealTimers();
    }
    return { lines, leftovers: [] };
  };
}

/** Loaded by the specs that use it, as if they imported it themselves. */
export const fc = new Proxy({} as typeof FastCheck, { get: (_, name) => Reflect.get(fastCheck(), name) as unknown });

export async function forAll(
  arbitraries: readonly FastCheck.Arbitrary<unknown>[],
  body: (...inputs: unknown[]) => Promise<void>,
): Promise<void> {
  const { assert, asyncProperty, tuple } = fastCheck();
  await assert(
    asyncProperty(tuple(...arbitraries), (inputs) => body(...inputs)),
    { numRuns: 20 },
  );
}

function fastCheck(): typeof FastCheck {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it for every spec
  return require('fast-check') as typeof FastCheck;
}

/** Looks for each expected print at its time: about the work of the real matcher, without its exactness. */
expect.extend({
  toFollow({ lines }: { lines: string[] }, timeline: string) {
    const missing = timeline
      .split('\n')
      .map((line) => /^\s*(\S+)s\s+[|~] (.*)$/.exec(line))
      .filter((match) => match !== null && !lines.includes(`${match[1] as string}s | ${match[2] as string}`));
    return { pass: missing.length === 0, message: () => `missing: ${missing.map((match) => match?.[0]).join('\n')}` };
  },
});
