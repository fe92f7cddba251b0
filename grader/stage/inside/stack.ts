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

  /** @param above the function whose frame, and those below it, are left out */
  constructor(above: (...args: never[]) => unknown) {
    Error.captureStackTrace(this, above);
  }
}

/**
 * Makes V8 give the frames of a CapturedStack as data, and leaves every other error alone. Reads no more than
 * names and positions, so nothing of the student's runs.
 */
export function installStackReader(): void {
  Error.stackTraceLimit = FRAMES;
  Error.prepareStackTrace = (error, callSites) => {
    if (error instanceof CapturedStack) return callSites.map(toFrame);
    return `${String(error)}\n${callSites.map((site) => `    at ${String(site)}`).join('\n')}`;
  };
}

/** Enough to get from a `new Promise` inside a library function to the student's call of it. */
const FRAMES = 8;

function toFrame(site: NodeJS.CallSite): Frame {
  return {
    name: site.getFunctionName(),
    file: site.getFileName() ?? null,
    line: site.getLineNumber() ?? 0,
    column: site.getColumnNumber() ?? 0,
  };
}
