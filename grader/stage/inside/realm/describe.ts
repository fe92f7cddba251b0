import { apply, asString, isArray, stringify } from './primordials';

const MOST_CHARACTERS = 2_000;
const MOST_ITEMS = 100;
const DEEPEST = 6;

const { getPrototypeOf, getOwnPropertyDescriptor, keys, is } = Object;
const symbolToString = Symbol.prototype.toString;
const isIdentifier = RegExp.prototype.test.bind(/^[A-Za-z_$][\w$]*$/);
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;
const mapSize = (Object.getOwnPropertyDescriptor(Map.prototype, 'size') as { get(): number }).get;
const setSize = (Object.getOwnPropertyDescriptor(Set.prototype, 'size') as { get(): number }).get;

/**
 * A value as one line, always the same for the same value: strings in double quotes, objects as
 * `{ key: value }`. Never runs a getter, never throws, and cuts what is too long.
 */
export function describeValue(value: unknown): string {
  try {
    return cut(describe(value, 0, []));
  } catch {
    return '<a value that cannot be shown>';
  }
}

/** What was thrown: `Name: message` for an error, the value itself for anything else. Never throws. */
export function describeThrown(error: unknown): string {
  try {
    return cut(isError(error) ? describeError(error) : describe(error, 0, []));
  } catch {
    return '<a value that cannot be shown>';
  }
}

/** The first position of the kata's file in an error's stack, `line column`; never throws. */
export function thrownAt(error: unknown): string | undefined {
  try {
    if (!isError(error)) return undefined;
    const { get, value } = (getOwnPropertyDescriptor(error, 'stack') ?? {}) as { get?: () => unknown; value?: unknown };
    // A data property in older V8, the realm's own accessor in newer; a getter of the student's is not run.
    const said = get !== undefined && get === ownGetter ? apply(get, error, []) : value;
    if (typeof said !== 'string') return undefined;
    const match = apply(execute, POSITION, [said.slice(0, MOST_CHARACTERS)]) as string[] | null;
    return match === null ? undefined : `${match[1]} ${match[2]}`;
  } catch {
    return undefined;
  }
}
const POSITION = /\bkata\.ts:(\d{1,7}):(\d{1,7})\b/;
const execute = RegExp.prototype.exec;
const ownGetter = getOwnPropertyDescriptor(new Error(), 'stack')?.get;

function describe(value: unknown, depth: number, parents: unknown[]): string {
  switch (typeof value) {
    case 'string':
      return stringify(value);
    case 'bigint':
      return `${value}n`;
    case 'symbol':
      return apply(symbolToString, value, []);
    case 'function':
      return `[Function: ${ownText(value, 'name') || '(anonymous)'}]`;
    case 'object':
      return value === null ? 'null' : describeObject(value, depth, parents);
    default:
      return is(value, -0) ? '-0' : asString(value);
  }
}

function describeObject(value: object, depth: number, parents: unknown[]): string {
  for (let at = 0; at < parents.length; at++) if (parents[at] === value) return '[Circular]';
  if (isError(value)) return describeError(value);
  const name = className(value);
  if (name === 'Promise') return 'Promise';
  const items = isArray(value) ? (value as unknown[]) : undefined;
  if (depth >= DEEPEST) return items === undefined ? '{…}' : '[…]';
  const inner = (item: unknown): string => describe(item, depth + 1, [...parents, value]);

  if (items !== undefined) return `[${list(items.length, (at) => inner(plainValue(items, at)))}]`;
  if (isInstance(mapSize, value)) {
    const entries = [...(apply(mapEntries, value, []) as Iterable<[unknown, unknown]>)];
    return `Map {${spaced(list(entries.length, (at) => `${inner(entries[at]?.[0])} => ${inner(entries[at]?.[1])}`))}}`;
  }
  if (isInstance(setSize, value)) {
    const members = [...(apply(setValues, value, []) as Iterable<unknown>)];
    return `Set {${spaced(list(members.length, (at) => inner(members[at])))}}`;
  }
  const names = keys(value);
  const properties = list(names.length, (at) => {
    const key = names[at] as string;
    return `${isIdentifier(key) ? key : stringify(key)}: ${inner(plainValue(value, key))}`;
  });
  return `${name === 'Object' ? '' : `${name || '[no prototype]'} `}{${spaced(properties)}}`;
}

/** `Name: message`, as `Error.prototype.toString`, but with the errors that an AggregateError holds. */
function describeError(error: object): string {
  const name = text(error, 'name') || 'Error';
  const message = text(error, 'message');
  const errors: unknown = ownValue(error, 'errors');
  const held = isArray(errors) ? `[${list(errors.length, (at) => describeThrown(plainValue(errors, at)))}]` : '';
  const said = [message, held].filter((part) => part !== '').join(' ');
  return said === '' ? name : `${name}: ${said}`;
}

function isError(value: unknown): value is object {
  return value instanceof Error;
}

function isInstance(sizeGetter: () => number, value: object): boolean {
  try {
    apply(sizeGetter, value, []);
    return true;
  } catch {
    return false;
  }
}

/** Like `list.map(show).join(', ')`, at most MOST_ITEMS of them. */
function list(length: number, show: (at: number) => string): string {
  let text = '';
  for (let at = 0; at < length && at < MOST_ITEMS; at++) text += (at === 0 ? '' : ', ') + show(at);
  return length > MOST_ITEMS ? `${text}, … ${length - MOST_ITEMS} more` : text;
}

function spaced(inner: string): string {
  return inner === '' ? '' : ` ${inner} `;
}

function className(value: object): string {
  for (let proto: unknown = getPrototypeOf(value); proto !== null; proto = getPrototypeOf(proto)) {
    const constructor = ownValue(proto as object, 'constructor');
    if (typeof constructor === 'function') return ownText(constructor, 'name');
  }
  return '';
}

/** A property's value, `[Getter]` instead of running a getter. */
function plainValue(value: object, key: PropertyKey): unknown {
  const property = getOwnPropertyDescriptor(value, key);
  return property === undefined || 'value' in property ? (property?.value as unknown) : GETTER;
}
const GETTER = Symbol('getter');

function ownValue(value: object, key: string): unknown {
  return getOwnPropertyDescriptor(value, key)?.value as unknown;
}

function ownText(value: object, key: string): string {
  const found = ownValue(value, key);
  return typeof found === 'string' ? found : '';
}

/** A string property, looked up the prototype chain without running a getter. */
function text(value: object, key: string): string {
  for (let at: unknown = value; at !== null; at = getPrototypeOf(at)) {
    const found = getOwnPropertyDescriptor(at, key);
    if (found !== undefined) return typeof found.value === 'string' ? found.value : '';
  }
  return '';
}

function cut(line: string): string {
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}… (${line.length} characters)`;
}
