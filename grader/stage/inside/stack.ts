/** One frame of a stack, as far as the stage looks at it. */
export interface Frame {
  /** The function's name; null for an anonymous one. */
  readonly name: string | null;
  /** The script's name; null for a built-in such as `Promise.all`. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
}

/** A stack that was captured and will be read only if somebody asks. */
export class CapturedStack {
  declare stack: Frame[];

  /**
   * @param above the function whose frame, and those above it, are left out
   * @param frames how many are kept at most; each costs time, at once and when it is read
   */
  constructor(above: (...args: never[]) => unknown, frames: number) {
    Error.stackTraceLimit = frames;
    Error.captureStackTrace(this, above);
  }
}

/**
 * Decides what stacks look like: a CapturedStack gives its frames as data, any other error a text in which only the
 * student's own frames stand. V8 asks this realm for the errors of all others too.
 */
export function installStackReader(): void {
  Error.prepareStackTrace = (error, callSites) => {
    if (error instanceof CapturedStack) return callSites.map(toFrame);
    const isFromHere = error instanceof Error;
    // The scenario's own frame is kept on top: it tells that the scenario, not the kata, is at fault.
    const shown = callSites.filter(
      (site, at) => isFromHere || site.getFileName() === STUDENT || (at === 0 && site.getFileName() === SCENARIO),
    );
    return [header(error), ...shown.map((site) => `    at ${frameText(site)}`)].join('\n');
  };
}

/** A frame as V8 writes it. The types do not know that a call site has a text. */
function frameText(site: { toString(): string }): string {
  return site.toString();
}

/** The file that a student's code is compiled as. */
export const STUDENT = 'kata.ts';
/** The file that a scenario is compiled as. */
export const SCENARIO = 'scenario.js';

const { apply } = Reflect;
// eslint-disable-next-line @typescript-eslint/unbound-method -- applied to an error of whichever realm
const errorToString = Error.prototype.toString;

/** `Name: message`. An error may have getters that throw. */
function header(error: Error): string {
  try {
    return apply<Error, [], string>(errorToString, error, []);
  } catch {
    return 'Error';
  }
}

function toFrame(site: NodeJS.CallSite): Frame {
  return {
    name: site.getFunctionName(),
    file: site.getFileName() ?? null,
    line: site.getLineNumber() ?? 0,
    column: site.getColumnNumber() ?? 0,
  };
}
