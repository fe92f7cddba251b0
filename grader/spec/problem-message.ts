import { notImportable } from '../stage/inside/importable';
import type { PlayProblem } from '../stage/trace';
import { visible } from '../timeline/visible';

/** Why a kata could not be played, said to the student: what is wrong, and what to do. */
export function problemMessage(kata: string, { kind, text, line, column }: PlayProblem): string {
  const file = `katas/${kata}/kata.ts`;
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  const said = visible(text);
  switch (kind) {
    case 'no-stage':
      return `the stage could not be started: ${said}`;
    case 'no-file':
      return `${file} is not there: put your answer into that file`;
    case 'unreadable':
      return `${file} cannot be read: ${said}`;
    case 'syntax-error':
      return `${place} does not parse: ${said}`;
    case 'load-error':
      return `${file} cannot be loaded, its top level throws: ${said}`;
    case 'bad-import':
      return `${file} imports ${notImportable(said)}`;
    case 'missing-export':
      return `${file} exports no '${said}': write "export" before it`;
    case 'outside':
      return (
        `the scenario uses '${said}', which is outside its own body: a scenario is sent to the stage as source, ` +
        `so pass it as an argument, play((kata, ${said}) => …, ${said})`
      );
    case 'protocol':
      return `the stage sent what it never sends (${said}): run it again, and report it if it happens again`;
  }
}
