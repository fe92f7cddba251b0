import type { Words } from '../../language/words';
import type { Report } from '../../score/report';
import { escapeHtml } from '../escape/html';
import { kataId } from './kata';
import { icon } from './symbols';

/** Whose report it is, the score at a glance, and a sign a kata that leads to it. */
export function overview(report: Report, words: Words): string {
  const { course, submission, score, katas, selection } = report;
  const counts = Object.entries(words.counted).flatMap(([status, say]) => {
    const count = katas.filter((kata) => kata.status === status).length;
    return count === 0 ? [] : [`<li class="${status}">${icon(status)}${say(count)}`];
  });
  const map = katas.map(({ kata, status, title }, at) => {
    const number = /^\d+/.exec(kata)?.[0] ?? escapeHtml(kata.slice(0, 4));
    return (
      `<li class="${status}"><a href="#${kataId(at)}" title="${escapeHtml(title.slice(0, 200))}">${icon(status)}${number}` +
      `<span class="unseen"> ${words.status[status]}</span></a>`
    );
  });
  const scope =
    selection === 'changed' && submission.base !== null
      ? `<p class="small">${escapeHtml(words.onlyChanged(submission.base.name))}</p>`
      : '';
  return `<header>
<p class="course">${escapeHtml(course.name)} ${escapeHtml(course.version)}</p>
<h1>${escapeHtml(submission.name)}</h1>${scope}
<div class="score"><p class="percent">${score.percent}<span> %</span></p>
<div><p class="sum">${words.page.pointsOf(score.points, score.max)}</p>
<svg class="meter" width="100%" height="10" aria-hidden="true"><rect class="all" width="100%" height="10" rx="5"/><rect class="got" width="${clamp(score.percent)}%" height="10" rx="5"/></svg>
<ul class="counts">${counts.join('')}</ul></div></div>
<nav aria-label="${words.page.katas}"><ol class="map">
${map.join('\n')}
</ol></nav>
</header>`;
}

/** What else there is to know of this run: what was ignored, and how it was graded. */
export function footer({ submission, containment, gradedAt, seed, changes }: Report, words: Words): string {
  const shown = changes.slice(0, MOST_CHANGES);
  const rows = shown.map(
    ({ path, change }) => `<li>${words.change[change]} <code>${escapeHtml(path.slice(0, 300))}</code>`,
  );
  if (shown.length < changes.length) rows.push(`<li>${words.more(changes.length - shown.length)}`);
  const ignored = changes.length === 0 ? '' : `<section><h2>${words.ignored}</h2><ul>${rows.join('')}</ul></section>\n`;
  const facts = [
    words.page.gradedAt(gradedAt.replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2 UTC')),
    ...(submission.commit === null ? [] : [submission.commit.slice(0, 12)]),
    ...(submission.base === null ? [] : [words.page.base(submission.base.name)]),
    words.containment(containment.level),
    words.page.seed(seed),
  ];
  return `<footer>${ignored}<p class="small">${facts.map((fact) => escapeHtml(fact)).join(' · ')}</p></footer>`;
}
const MOST_CHANGES = 50;

function clamp(percent: number): number {
  return Math.max(0, Math.min(100, percent));
}
