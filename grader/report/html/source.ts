import type { Words } from '../../language/words';
import type { KataReport } from '../../score/report';
import { cut } from './detail';
import type { Detail } from './detail';
import { escapeHtml } from '../escape/html';

/** The source that can be pointed into: which of its lines are shown, and the start of their ids. */
export interface Listing {
  readonly id: string;
  readonly shown: ReadonlySet<number>;
}

/** A kata's lines that a problem or a finding points at, with some around them. */
export function listingOf(kata: KataReport, id: string, { context }: Detail): Listing {
  const shown = new Set<number>();
  if (kata.source === null || context === null) return { id, shown };
  const count = kata.source.split('\n').length;
  for (const line of pointedAt(kata).keys()) {
    for (let near = Math.max(1, line - context); near <= Math.min(count, line + context); near++) shown.add(near);
  }
  return { id, shown };
}

/** The listing as HTML, what is said of a line below it; empty when there is nothing to show. */
export function source(kata: KataReport, { id, shown }: Listing, detail: Detail, words: Words): string {
  if (kata.source === null || shown.size === 0) return '';
  const said = pointedAt(kata);
  const all = kata.source.split('\n');
  const lines = [...shown].sort((a, b) => a - b).slice(0, MOST_LINES);
  const rows = lines.map((line, at) => {
    const isGap = line - (lines[at - 1] ?? 0) > 1;
    const notes = [...(said.get(line)?.values() ?? [])].slice(0, detail.findings);
    const text = cut(all[line - 1] ?? '', detail.characters, words);
    return (
      (isGap ? '<div class="gap">⋯</div>' : '') +
      `<div class="line${said.has(line) ? ' told' : ''}" id="${id}L${line}"><b>${line}</b><code>${text}</code></div>` +
      notes.map((note) => `<p class="note">${sentence(note, { id, shown: new Set() }, detail, words)}</p>`).join('')
    );
  });
  const heading = words.page.sourceOf(escapeHtml(`katas/${kata.kata}/kata.ts`));
  return `<section class="source"><h3>${heading}</h3>\n<div class="code">${rows.join('\n')}</div></section>`;
}
const MOST_LINES = 200;

/**
 * What the tests say of each line, one sentence a kind: that of the first test that failed. A line that is only
 * mentioned, and that of a problem, has nothing said of it.
 */
function pointedAt({ problem, tests }: KataReport): Map<number, Map<string, string>> {
  const said = new Map<number, Map<string, string>>();
  const about = (line: number): Map<string, string> => {
    const own = said.get(line) ?? new Map<string, string>();
    said.set(line, own);
    return own;
  };
  for (const line of [problem?.line ?? null, ...mentioned(problem?.text ?? '')]) if (line !== null) about(line);
  for (const { kind, line, text } of tests
    .filter(({ status }) => status !== 'passed')
    .flatMap((test) => test.findings)) {
    mentioned(text).forEach(about);
    if (line !== null && !about(line).has(kind)) about(line).set(kind, text);
  }
  return said;
}

function mentioned(text: string): number[] {
  return [...text.matchAll(/kata\.ts:(\d{1,5}):\d{1,5}/g)].map(([, line]) => Number(line));
}

/** A sentence as HTML: places in the listing become links, what stands in backticks becomes code. */
export function sentence(text: string, { id, shown }: Listing, { characters }: Detail, words: Words): string {
  return cut(text, characters * 2, words)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/kata\.ts:(\d{1,5}):\d{1,5}/g, (place, line: string) =>
      shown.has(Number(line)) ? `<a href="#${id}L${line}">${place}</a>` : place,
    );
}
