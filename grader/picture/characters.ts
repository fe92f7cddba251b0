import type { createColors } from 'picocolors';
import stringWidth from 'string-width';
import type { Words } from '../language/words';
import { seconds } from '../timeline/timeline';
import { fit } from './fit';
import type { Lane, Mark, Picture, WaitLane } from './picture';

type Colours = ReturnType<typeof createColors>;

/** One column: a character, and how it is painted. */
type Cell = readonly [character: string, colour: keyof Colours | null];

const EMPTY: Cell = [' ', null];
const MARKS: Readonly<Record<Lane['sign'], Readonly<Record<Mark['who'], string>>>> = {
  '|': { both: '◉', expected: '○', actual: '●' },
  '#': { both: '▣', expected: '□', actual: '■' },
  '=': { both: '◈', expected: '◇', actual: '◆' },
  '!': { both: '▲', expected: '△', actual: '▲' },
};
const COLOUR: Readonly<Record<Mark['who'], keyof Colours>> = { both: 'green', expected: 'reset', actual: 'red' };

/** A plot narrower than this shows nothing. */
const NARROWEST = 16;
/** Of all columns, what the names of the lanes may take. */
const NAMES = 0.34;

/**
 * The picture for a terminal: a line a lane, in at most `columns` columns.
 * @param columns 30 or more; with fewer, it takes 30
 */
export function characters(picture: Picture, columns: number, colours: Colours, words: Words): string[] {
  const { lanes, waits, axis, leftOut } = picture;
  const width = Math.max(30, columns);
  const names = [...lanes.map(({ sign, text }) => `${sign} ${text}`), ...waits.map(nameOf(words))];
  const most = Math.min(Math.floor(width * NAMES), width - NARROWEST - 3);
  const nameWidth = Math.min(most, Math.max(0, ...names.map((name) => stringWidth(name))));
  // The last label is as wide as this, and stands to the right of its place.
  const margin = Math.max(1, seconds(axis.instants.at(-1) ?? 0).length - 1);
  const canvas: Canvas = { picture, width: width - nameWidth - 2 - margin };
  const rows = [...lanes.map((lane) => laneCells(lane, canvas)), ...waits.map((lane) => waitCells(lane, canvas))];
  const drawn = rows.map((cells, at) => {
    const name = fit(names[at] as string, nameWidth);
    return `${at < lanes.length ? name : colours.blue(name)}  ${paint(cells, colours)}`.trimEnd();
  });
  const head = `${' '.repeat(nameWidth + 2)}${colours.dim(labels(canvas, margin))}`.trimEnd();
  return [head, ...drawn, ...(leftOut === 0 ? [] : [colours.dim(words.picture.leftOut(leftOut))])];
}

interface Canvas {
  readonly picture: Picture;
  /** Of the plot, in columns. */
  readonly width: number;
}

function nameOf(words: Words): (lane: WaitLane) => string {
  return ({ name }) => (name === '' ? words.picture.noName : name);
}

function column(place: number, { width }: Canvas): number {
  return Math.min(width - 1, Math.round(place * (width - 1)));
}

/** The times above the plot, each where its instant begins; what would touch the one before is left out. */
function labels(canvas: Canvas, margin: number): string {
  const { instants, place } = canvas.picture.axis;
  const last = instants.at(-1) ?? 0;
  const lastAt = column(place(last), canvas);
  let text = '';
  for (const ms of instants) {
    const [at, label] = [column(place(ms), canvas), seconds(ms)];
    const isFree = text === '' || at > text.length;
    if (!isFree || (ms !== last && at + label.length >= lastAt)) continue;
    text = text.padEnd(at) + label;
  }
  return text.slice(0, canvas.width + margin);
}

/** A lane before anything happens in it: a dot at every instant. */
function background(canvas: Canvas): Cell[] {
  const cells = Array.from({ length: canvas.width }, () => EMPTY);
  const { instants, place } = canvas.picture.axis;
  for (const ms of instants) cells[column(place(ms), canvas)] = ['·', 'dim'];
  return cells;
}

function laneCells({ sign, marks, moves }: Lane, canvas: Canvas): Cell[] {
  const cells = background(canvas);
  for (const [from, to] of moves) {
    const ends = [column(from, canvas), column(to, canvas)];
    cells.fill(['─', 'red'], Math.min(...ends), Math.max(...ends));
  }
  const isJudged = canvas.picture.lanes.some((lane) => lane.marks.some(({ who }) => who !== 'actual'));
  for (const { who, at } of marks) cells[column(at, canvas)] = [MARKS[sign][who], isJudged ? COLOUR[who] : 'bold'];
  return cells;
}

function waitCells({ bars }: WaitLane, canvas: Canvas): Cell[] {
  const cells = background(canvas);
  for (const { startedAt, from, until, isOpen, line } of bars) {
    const [start, end] = [column(from, canvas), column(until, canvas)];
    const isOver = cells[start]?.[0] === '┫';
    cells.fill(['┄', 'blue'], column(startedAt, canvas), start);
    cells.fill(['━', 'blue'], start, end + 1);
    cells[start] = [isOver ? '╋' : '┣', 'blue'];
    cells[end] = [isOpen ? '╸' : '┫', 'blue'];
    const label = line === null ? '' : ` ${line} `;
    if (end - start - 3 < label.length) continue;
    const middle = start + Math.ceil((end - start - label.length) / 2);
    [...label].forEach((character, at) => (cells[middle + at] = [character, null]));
  }
  return cells;
}

/** Runs of one colour are painted together. */
function paint(cells: readonly Cell[], colours: Colours): string {
  const runs: { text: string; colour: keyof Colours | null }[] = [];
  for (const [character, colour] of cells) {
    const run = runs.at(-1);
    if (run !== undefined && run.colour === colour) run.text += character;
    else runs.push({ text: character, colour });
  }
  return runs
    .map(({ text, colour }) => (colour === null ? text : (colours[colour] as (text: string) => string)(text)))
    .join('')
    .replace(/ +$/, '');
}
