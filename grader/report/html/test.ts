import type { Words } from '../../language/words';
import { pictureOf } from '../../picture/picture';
import type { TestReport } from '../../score/report';
import { parse, seconds, TimelineError } from '../../timeline/timeline';
import type { Line } from '../../timeline/timeline';
import { cut } from './detail';
import type { Detail } from './detail';
import { drawing } from './drawing';
import { escapeHtml } from '../escape/html';
import type { Listing } from './source';
import { sentence } from './source';
import { icon } from './symbols';
import { comparison, single } from './timelines';

/** One test of a kata, and what it is shown with. */
export interface Shown {
  readonly test: TestReport;
  /** Unlike any other on the page. */
  readonly id: string;
  /** The first test of its kata that fails. */
  readonly isFirst: boolean;
  readonly listing: Listing;
}

/** One test: a row that opens, or only a row where nothing more is told. */
export function testSection({ test, id, isFirst, listing }: Shown, detail: Detail, words: Words): string {
  const heading =
    `${icon(test.status)}<h3>${cut(test.name, detail.characters, words)}</h3> <span class="word">${words.status[test.status]}</span>` +
    `<span class="points">${test.points}/${test.max}</span>`;
  if (test.hidden !== null)
    return `<div class="test ${test.status}"><div class="bar">${heading}</div>${hidden(test, words)}</div>`;
  const body = bodyOf({ test, id, isFirst, listing }, detail, words);
  if (body === '') return `<div class="test ${test.status}"><div class="bar">${heading}</div></div>`;
  return `<details class="test ${test.status}"${isFirst ? ' open' : ''}><summary class="bar">${heading}</summary>\n${body}\n</details>`;
}

function hidden({ hidden: told }: TestReport, words: Words): string {
  const kind = told?.failure == null ? [] : [words.page.failure[told.failure]];
  const group = told?.group == null ? [] : [escapeHtml(told.group)];
  return `<p class="small">${[words.page.hidden, ...group, ...kind].join(' · ')}</p>`;
}

function bodyOf(shown: Shown, detail: Detail, words: Words): string {
  const { test, listing } = shown;
  const { status, message, diagnosis, findings } = test;
  const hasPassed = status === 'passed';
  if (hasPassed && !detail.passing) return '';
  const told = hasPassed ? [] : findings.slice(0, detail.findings);
  const parts = [
    message === null ? '' : `<pre class="message">${cut(message, detail.characters * 4, words)}</pre>`,
    diagnosis === null || hasPassed
      ? ''
      : `<p class="diagnosis">${sentence(diagnosis.text, listing, detail, words)}</p>`,
    told.length === 0
      ? ''
      : `<ul class="why">${told.map(({ text }) => `<li>${sentence(text, listing, detail, words)}`).join('')}</ul>`,
    timelines(shown, detail, words),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The picture, and below it what it was drawn from. */
function timelines({ test, id, isFirst }: Shown, detail: Detail, words: Words): string {
  const expected = linesOf(test.expected);
  const actual = linesOf(test.actual);
  if (actual === null) return expected === null ? '' : single(expected, detail, words);
  const text =
    expected !== null && test.status !== 'passed'
      ? comparison(expected, actual, detail, words)
      : single(actual, detail, words);
  const isDrawn = { all: true, failing: test.status !== 'passed', first: isFirst, none: false }[detail.pictures];
  if (!isDrawn) return text;
  const picture = pictureOf(expected, actual, test.waits);
  const settled = actual.find(({ sign, text: how }) => sign === '=' && how !== 'never settles');
  const description = [
    words.picture.describe(expected?.length ?? null, actual.length, settled ? seconds(settled.atMs) : null),
    ...(picture.differsAtMs === null ? [] : [words.picture.differsAt(seconds(picture.differsAtMs))]),
  ].join(' ');
  return `${drawing(picture, id, description, words)}\n${text}`;
}

/** A report may have been saved and changed: what is no timeline is not drawn. */
function linesOf(timeline: string | null): Line[] | null {
  if (timeline === null) return null;
  try {
    return parse(timeline);
  } catch (error) {
    if (error instanceof TimelineError) return null;
    throw error;
  }
}
