import type { Words } from '../../language/words';
import type { Breach } from '../breach';
import type { Material } from '../material';
import { SEEDS } from '../outcomes';
import type { Outcome, Played } from '../outcomes';

/** Every test is run, under a title of its own, and is worth a point. */
export function spec({ kata, json }: Material, outcome: Outcome, words: Words['check']): Breach[] {
  const file = `katas/${kata.id}/kata.spec.ts`;
  if ('broken' in outcome) return [{ kata: kata.id, rule: 'spec-runs', file, text: words.specBroken(outcome.broken) }];
  const names = outcome.played[0]?.tests.map(({ name }) => name) ?? [];
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  const found = twice.map((name): Breach => ({ kata: kata.id, rule: 'titles', file, text: words.sameTitle(name) }));
  if ('problem' in json || json.points === names.length) return found;
  const text = words.otherPoints(names.length, json.points);
  return [...found, { kata: kata.id, rule: 'points', file: `katas/${kata.id}/kata.json`, text }];
}

/** A program gets the same verdict whatever the seed is, and whichever programs the spec was run on before. */
export function sameVerdict(kata: string, { path, tests, again }: Played, words: Words['check']): Breach[] {
  const changed = tests.filter(({ status }, at) => (status === 'passed') !== (again[at]?.status === 'passed'));
  return changed.map(({ name, status }) => {
    const [first, second] = status === 'passed' ? SEEDS : [SEEDS[1], SEEDS[0]];
    return { kata, rule: 'same-verdict', file: path, text: words.otherVerdict(name, first, second) };
  });
}
