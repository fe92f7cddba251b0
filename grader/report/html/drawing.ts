import type { Words } from '../../language/words';
import { labelled } from '../../picture/axis';
import type { Lane, Mark, Picture, WaitLane } from '../../picture/picture';
import { escapeHtml } from '../escape/html';

/** Pixels; the style sheet knows them too. Places in time are percentages, so that a drawing takes any width and its text keeps its size. */
const LANE = 24;
const TOP = 28;
const FOOT = 22;

/** How far apart the labels of two instants are at least, as a part of the axis. */
const APART = 0.11;

const SHAPES: Readonly<Record<Lane['sign'], string>> = { '|': 'c', '#': 'q', '=': 'd', '!': 't' };
const WHO: Readonly<Record<Mark['who'], string>> = { both: 'b', expected: 'e', actual: 'a' };

/**
 * The picture as HTML: the names of the lanes, and beside them an SVG with everything in its place.
 * @param id unlike any other on the page
 * @param description says in words what can be seen
 */
export function drawing(picture: Picture, id: string, description: string, words: Words): string {
  const { lanes, waits, differsAt, leftOut } = picture;
  const foot = differsAt === null ? 6 : FOOT;
  const height = TOP + (lanes.length + waits.length) * LANE + foot;
  const isJudged = lanes.some(({ marks }) => marks.some(({ who }) => who !== 'actual'));
  const names = [
    ...lanes.map(({ sign, text }) => `<li><i>${escapeHtml(sign)}</i> ${escapeHtml(text.slice(0, LONGEST_NAME))}`),
    ...waits.map(({ name }) => `<li class="w">${escapeHtml(name === '' ? words.picture.noName : name)}`),
  ];
  return [
    `<div class="plot${isJudged ? '' : ' plain'}${differsAt === null ? ' same' : ''}"><ul aria-hidden="true">${names.join('')}</ul>`,
    `<svg role="img" height="${height}" aria-labelledby="${id}t ${id}d"><title id="${id}t">${words.picture.title}</title>` +
      `<desc id="${id}d">${escapeHtml(description)}</desc><svg x="4%" width="90%" overflow="visible">`,
    ground(picture, height - foot),
    differsAt === null ? '' : flag(differsAt, height, words),
    ...lanes.map((lane, at) => laneOf(lane, middle(at))),
    ...waits.map((lane, at) => waitsOf(lane, middle(lanes.length + at))),
    `</svg></svg></div>${leftOut === 0 ? '' : `<p class="small">${words.picture.leftOut(leftOut)}</p>`}`,
  ].join('\n');
}
const LONGEST_NAME = 80;

function middle(lane: number): number {
  return TOP + lane * LANE + LANE / 2;
}

/** What lies below the marks: the instants, their labels, and what came after the function had settled. */
function ground({ axis, settledAt, lanes }: Picture, bottom: number): string {
  const ticks = axis.instants.map((ms) => {
    const [from, to] = [axis.place(ms), axis.endOf(ms)];
    return to > from
      ? `<rect class="band" x="${percent(from)}" width="${percent(to - from)}" y="${TOP}" height="${bottom - TOP}"/>`
      : `<line class="tick" x1="${percent(from)}" x2="${percent(from)}" y1="${TOP - 4}" y2="${bottom}"/>`;
  });
  const labels = labelled(axis, APART).map((ms) => {
    return `<text class="at" x="${percent((axis.place(ms) + axis.endOf(ms)) / 2)}" y="16">${Number((ms / 1000).toFixed(3))}s</text>`;
  });
  const isLate = lanes.some(({ marks }) => marks.some(({ who, at }) => who !== 'expected' && at > (settledAt ?? 1)));
  if (settledAt === null || !isLate) return [...ticks, ...labels].join('');
  const from = settledAt + 0.012;
  const after = `<rect class="after" x="${percent(from)}" width="${percent(1.06 - from)}" y="${TOP}" height="${bottom - TOP}"/>`;
  return [after, ...ticks, ...labels].join('');
}

function laneOf({ sign, marks, moves }: Lane, y: number): string {
  const moved = moves.map(
    ([from, to]) => `<line class="move" x1="${percent(from)}" x2="${percent(to)}" y1="${y}" y2="${y}"/>`,
  );
  const drawn = marks.map(({ who, at }) => `<use href="#${SHAPES[sign]}${WHO[who]}" x="${percent(at)}" y="${y}"/>`);
  return [...moved, ...drawn].join('');
}

function waitsOf({ bars }: WaitLane, y: number): string {
  return bars
    .map(({ startedAt, from, until, isOpen, line }) => {
      const running =
        startedAt < from
          ? `<line class="run" x1="${percent(startedAt)}" x2="${percent(from)}" y1="${y}" y2="${y}"/>`
          : '';
      const size = `x="${percent(from)}" width="${percent(until - from)}" y="${y - 7}" height="14"`;
      const label =
        line !== null && until - from > 0.1
          ? `<text class="in" x="${percent((from + until) / 2)}" y="${y + 4}">L${line}</text>`
          : '';
      return `${running}<rect class="wait${isOpen ? ' open' : ''}" rx="3" ${size}/>${label}`;
    })
    .join('');
}

function flag(at: number, height: number, words: Words): string {
  const x = percent(at);
  const anchor = at > 0.6 ? 'end' : at < 0.15 ? 'start' : 'middle';
  return (
    `<line class="differs" x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${height - FOOT + 4}"/>` +
    `<text class="differs" text-anchor="${anchor}" x="${x}" y="${height - 5}">${words.picture.differs}</text>`
  );
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(1))}%`;
}
