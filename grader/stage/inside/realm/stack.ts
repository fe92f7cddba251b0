import { RealmError, apply, asString, define } from './primordials';

const STUDENT = /\.ts$/;
const errorToString = Error.prototype.toString;

/** What V8 tells of one frame of a stack. */
interface Frame {
  getFileName(): string | null | undefined;
}

/**
 * Makes `error.stack` show the student's own frames: the stage that is below and between them says nothing to a
 * student, and would change the text with every change to the stage. A frame of the scenario stays where it is the
 * first, because it tells that the scenario itself is at fault.
 */
export function keepStudentFrames(): void {
  define(RealmError, 'prepareStackTrace', { value: prepareStackTrace, writable: true, configurable: true });
}

function prepareStackTrace(error: unknown, frames: readonly Frame[]): string {
  let text = header(error);
  let builtIns = '';
  for (let at = 0; at < frames.length; at++) {
    const frame = frames[at] as Frame;
    const file = frame.getFileName() ?? '';
    const line = `\n    at ${asString(frame)}`;
    if (file === '') {
      // `Array.map` and the like are the student's when a student's frame called them.
      builtIns += line;
      continue;
    }
    const isStudents = apply(test, STUDENT, [file]) || (at === 0 && file === 'scenario.js');
    if (isStudents) text += builtIns + line;
    builtIns = '';
  }
  return text;
}
const test = RegExp.prototype.test;

function header(error: unknown): string {
  try {
    return apply(errorToString, error, []);
  } catch {
    return '<error>';
  }
}
