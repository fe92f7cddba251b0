import { findingsOf } from '../findings/findings';
import type { Finding } from '../findings/findings';
import { wordsIn } from '../language/words';
import { arrange, isSame } from '../timeline/follow';
import { shorten } from '../timeline/shorten';
import { TimelineError, parse, print, timeWidth } from '../timeline/timeline';
import type { Line } from '../timeline/timeline';
import { waitsOf } from '../timeline/waits';
import { specHandle } from './handle';
import type { SpecHandle } from './handle';
import { note } from './record';
import { Trace } from './trace';

/** How the message of every stub's error begins; a kata in which each test saw it is untouched. */
export const STUB_ERROR = 'Not written yet';

/** More would hide the timelines. */
const MOST_FINDINGS = 5;

interface Verdict {
  pass: boolean;
  message: () => string;
}

/**
 * The matcher `expect(trace).toFollow(timeline)`: the trace has exactly the timeline's lines, but for the order of
 * prints marked `~`. Every timeline has one `=` line.
 * @throws TimelineError when the timeline cannot be read, TypeError when what is expected on is no trace
 */
export function toFollow(this: jest.MatcherContext, received: unknown, timeline: string): Verdict {
  if (!(received instanceof Trace)) {
    throw new TypeError('toFollow: expected a trace, got something else: await play(…) and pass what it gives');
  }
  const wanted = parse(timeline);
  if (!wanted.some((line) => line.sign === '=')) {
    throw new TimelineError(
      'expected a line that says how the scenario settles, as in "2s = resolved", got none: add it',
    );
  }
  const actual = received.lines;
  const expected = arrange(wanted, actual);
  const pass = isSame(expected, actual);

  const handle = specHandle();
  const settleMs = wanted.find((line) => line.sign === '=')?.atMs ?? null;
  const findings = findingsOf(received.data, pass ? null : settleMs, handle.language);
  note({
    expected: print(wanted),
    actual: print(shorten(actual)),
    isSame: pass,
    isUntouched: isUntouched(actual),
    findings,
    input: null,
    waits: waitsOf(received.data),
    problem: null,
  });
  return { pass, message: () => message(this, handle, received.scenario, expected, shorten(actual), findings) };
}

function message(
  { utils, isNot }: jest.MatcherContext,
  { kata, language }: SpecHandle,
  scenario: string,
  expected: readonly Line[],
  actual: readonly Line[],
  findings: readonly Finding[],
): string {
  const say = wordsIn(language).assertions;
  const what = `${say.playedWith(kata)}\n\n${shown(scenario)}`;
  if (isNot) return `${what}\n\n${say.shouldNotFollow}\n\n${print(actual, timeWidth(actual))}`;
  const width = timeWidth(expected, actual);
  const difference = utils.diff(print(expected, width), print(actual, width), {
    aAnnotation: say.expected,
    bAnnotation: say.actual,
    expand: true,
  });
  const found = findings.slice(0, MOST_FINDINGS).map(({ text }) => `\n→ ${text}`);
  return `${what}\n\n${difference}\n${found.join('')}`.trimEnd();
}

/** A scenario's source as it stands in the spec, moved to the left. */
function shown(scenario: string): string {
  const [first = '', ...rest] = scenario.split('\n');
  const indent = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => line.slice(indent))].map((line) => `  ${line}`.trimEnd()).join('\n');
}

function isUntouched(actual: readonly Line[]): boolean {
  return actual.some(({ text }) => text.includes(STUB_ERROR));
}
