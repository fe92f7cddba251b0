import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { MADE } from './made';

/** One hostile submission, and what has to come of it. */
export interface Attack {
  /** `004`. */
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** What it does, in a sentence. */
  readonly sentence: string;
  /** As it is handed in. */
  readonly source: string;
}

export interface Outcome {
  /** `passes` every test, `fails` every one, or is the `error` of that kind. */
  readonly verdict: 'passes' | 'fails' | 'error';
  /** For an error; where it depends on the machine, several with `/` between them. */
  readonly kind: string | null;
  /** What the report has to say of it, null for anything. */
  readonly saying: string | null;
}

const HEADER = /^\/\/ outcome: (?:(passes|fails)|error ([a-z/-]+))(?: with "(.+?)")? \| (.+)$/m;

/**
 * The attacks of a folder, in the order of their numbers.
 * @throws when the first line of one does not say what has to come of it
 */
export function readAttacks(folder: string): Attack[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => toAttack(name.slice(0, -3), readFileSync(path.join(folder, name), 'utf8')));
}

/**
 * @param name `004-exit-zero`
 * @throws when the first line does not say what has to come of it
 */
export function toAttack(name: string, text: string): Attack {
  const match = HEADER.exec(text.split('\n', 1)[0] ?? '');
  if (match === null) {
    throw new Error(`expected ${name} to begin with // outcome: passes | fails | error <kind>, and a sentence`);
  }
  const [, verdict, kind, saying, sentence = ''] = match;
  const id = name.split('-')[0] as string;
  return {
    id,
    name,
    outcome: { verdict: (verdict ?? 'error') as Outcome['verdict'], kind: kind ?? null, saying: saying ?? null },
    sentence,
    source: (MADE[id] ?? ((source) => source))(text),
  };
}

/** `fails with "= never settles"`. */
export function outcomeText({ verdict, kind, saying }: Outcome): string {
  return `${verdict}${kind === null ? '' : ` ${kind}`}${saying === null ? '' : ` with "${saying}"`}`;
}
