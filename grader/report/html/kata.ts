import type { Words } from '../../language/words';
import type { KataReport } from '../../score/report';
import { cut } from './detail';
import type { Detail } from './detail';
import { escapeHtml } from '../escape/html';
import { listingOf, sentence, source } from './source';
import { icon, legend } from './symbols';
import { testSection } from './test';

/** One kata: a row that opens. */
export function kataSection(kata: KataReport, at: number, isOpen: boolean, detail: Detail, words: Words): string {
  const { status, points, max, title } = kata;
  const id = kataId(at);
  const summary =
    `<summary class="bar">${icon(status)}<h2>${escapeHtml(kata.kata)} <span>${cut(title, detail.characters, words)}</span></h2>` +
    ` <span class="word">${words.status[status]}</span><span class="points">${points}/${max}</span></summary>`;
  return [
    `<details class="kata ${status}"${isOpen ? ' open' : ''}>${summary}`,
    `<div id="${id}" class="inside">`,
    ...inside(kata, id, detail, words),
    '</div></details>',
  ].join('\n');
}

/** The place of a kata on the page. */
export function kataId(at: number): string {
  return `k${at + 1}`;
}

function inside(kata: KataReport, id: string, detail: Detail, words: Words): string[] {
  if (kata.status === 'untouched') return [`<p class="small">${words.page.untouched}</p>`];
  const { problem, tests } = kata;
  const listing = listingOf(kata, id, detail);
  // Code with type errors still runs, and how it fails may explain them; other problems leave nothing to show.
  const shown = problem === null || problem.kind === 'type-error' ? tests : [];
  const passed = tests.filter(({ status }) => status === 'passed').length;
  // The first that fails often explains the others.
  const first = shown.findIndex(({ status, hidden }) => status !== 'passed' && hidden === null);
  const isDrawn =
    detail.pictures !== 'none' && shown.some(({ actual, status }) => actual !== null && status !== 'passed');
  return [
    ...(problem === null ? [] : [`<p class="problem">${sentence(problem.text, listing, detail, words)}</p>`]),
    ...(shown.length === 0 ? [] : [`<p class="small">${words.page.tests(passed, tests.length)}</p>`]),
    ...(isDrawn ? [legend(words)] : []),
    ...(shown.some(({ hidden }) => hidden !== null) ? [`<p class="small">${words.page.hiddenCounts}</p>`] : []),
    ...shown.map((test, number) => {
      return testSection({ test, id: `${id}t${number + 1}`, isFirst: number === first, listing }, detail, words);
    }),
    source(kata, listing, detail, words),
  ].filter((part) => part !== '');
}
