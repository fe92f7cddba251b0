import type { Words } from '../../language/words';
import { inFixedOrder } from '../../timeline/follow';
import { parse, print } from '../../timeline/timeline';
import type { Breach } from '../breach';
import { sourceOf } from '../material';
import type { Material } from '../material';
import type { Played } from '../outcomes';

/** Nothing that the scaffold left open is still open. */
export function todo({ kata, spec, readme, readmeJa, json, programs }: Material, words: Words['check']): Breach[] {
  const texts: [file: string, text: string][] = [
    [`katas/${kata.id}/kata.spec.ts`, spec ?? ''],
    [`katas/${kata.id}/README.md`, readme ?? ''],
    [`katas/${kata.id}/README.ja.md`, readmeJa ?? ''],
    [`katas/${kata.id}/kata.json`, JSON.stringify(json, null, 1)],
    ...programs.map((program): [string, string] => [program.path, sourceOf(program)]),
  ];
  return texts.flatMap(([file, text]) => {
    const open = text.split('\n').find((line) => /\bTODO\b/.test(line));
    return open === undefined ? [] : [{ kata: kata.id, rule: 'todo', file, text: words.todo(open.trim()) }];
  });
}

/** The Japanese README has the same code blocks as the English one. */
export function sameCode({ kata, readme, readmeJa }: Material, words: Words['check']): Breach[] {
  if (readme === null || readmeJa === null) return [];
  const [en, ja] = [codeBlocks(readme), codeBlocks(readmeJa)];
  const first = Array.from({ length: Math.max(en.length, ja.length) }).findIndex((_, at) => en[at] !== ja[at]);
  if (first === -1) return [];
  const text = words.otherCode(first + 1, en.length, ja.length);
  return [{ kata: kata.id, rule: 'same-code', file: `katas/${kata.id}/README.ja.md`, text }];
}

/**
 * The README shows a timeline, and a test asks for one that it shows, or `matsu play` shows it.
 * @param played what `matsu play` shows of the solution
 */
export function example(
  { kata, readme }: Material,
  solution: Played | undefined,
  played: string | undefined,
  words: Words['check'],
): Breach[] {
  if (readme === null || solution === undefined) return [];
  const shown = codeBlocks(readme).flatMap((block) => timelineIn(block) ?? []);
  const file = `katas/${kata.id}/README.md`;
  if (shown.length === 0) return [{ kata: kata.id, rule: 'example', file, text: words.noExample }];
  const isTested = solution.tests.some(({ expected, actual }) => {
    if (expected === null || actual === null) return false;
    return shown.some((timeline) => inFixedOrder(expected, timeline) === inFixedOrder(expected, actual));
  });
  return isTested || (played !== undefined && shown.includes(played))
    ? []
    : [{ kata: kata.id, rule: 'example', file, text: words.untestedExample }];
}

/** Fenced blocks with what their fences say. */
function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^(`{3,})(.*)\n([\s\S]*?)^\1\s*$/gm)].map(
    ([, , language = '', code = '']) => `${language.trim()}\n${code}`,
  );
}

/** A block's timeline in canonical form; undefined when it holds another text. */
function timelineIn(block: string): string | undefined {
  try {
    const lines = parse(block.replace(/^.*\n/, ''));
    return lines.some(({ sign }) => sign === '=') ? print(lines) : undefined;
  } catch {
    return undefined;
  }
}
