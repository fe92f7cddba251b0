import backstage from 'matsu:backstage';
import width from 'string-width';

type Row = Record<string, unknown>;
const VALUES = 'Values';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `console.table` as text, of the data that can be shown as one; undefined for any other. */
function tableOf(data: unknown, columns?: readonly string[]): string | undefined {
  if (!isObject(data)) return undefined;
  const { isMap, isSet, rows } = rowsOf(data);
  const index = isMap || isSet ? '(iteration index)' : '(index)';
  const names = isMap ? ['Key', VALUES] : columnsOf(rows, columns);
  const lines = rows.map(([key, row]) => {
    const cells = isObject(row) ? row : { [VALUES]: row };
    return [key, ...names.map((name) => (Object.hasOwn(cells, name) ? show((cells as Row)[name]) : ''))];
  });
  return draw([[index, ...names], ...lines]);
}

function rowsOf(data: object): { isMap: boolean; isSet: boolean; rows: [index: string, row: unknown][] } {
  const isMap = backstage.isType('isMap', data);
  const isSet = backstage.isType('isSet', data);
  if (isMap) {
    const entries = [...(data as Map<unknown, unknown>)];
    return { isMap, isSet, rows: entries.map(([key, value], at) => [String(at), { Key: key, [VALUES]: value }]) };
  }
  if (isSet) return { isMap, isSet, rows: [...(data as Set<unknown>)].map((value, at) => [String(at), value]) };
  return { isMap, isSet, rows: Object.keys(data).map((key) => [key, (data as Row)[key]]) };
}

/** All keys of all rows, in the order they are met, and one column for the rows that have none. */
function columnsOf(rows: readonly [string, unknown][], columns: readonly string[] | undefined): string[] {
  const keys = columns ?? [...new Set(rows.flatMap(([, row]) => (isObject(row) ? Object.keys(row) : [])))];
  return rows.some(([, row]) => !isObject(row)) ? [...keys, VALUES] : [...keys];
}

function show(value: unknown): string {
  const depth = isObject(value) && !Array.isArray(value) && Object.keys(value).length > 2 ? -1 : 0;
  return backstage.inspect(value, { maxArrayLength: 3, breakLength: Infinity, depth });
}

function draw(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] as string[]).map((_, at) => Math.max(...rows.map((row) => width(row[at] as string))) + 2);
  const rule = (left: string, middle: string, right: string): string =>
    left + widths.map((cells) => '─'.repeat(cells)).join(middle) + right;
  const [head, ...body] = rows.map((row) => `│${row.map((cell, at) => padded(cell, widths[at] as number)).join('│')}│`);
  return [rule('┌', '┬', '┐'), head, rule('├', '┼', '┤'), ...body, rule('└', '┴', '┘')].join('\n');
}

function padded(cell: string, cells: number): string {
  return ` ${cell}${' '.repeat(cells - width(cell) - 1)}`;
}

export default tableOf;
