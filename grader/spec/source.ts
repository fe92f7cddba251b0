/** An argument of `play` that cannot be sent to the stage: a mistake of whoever wrote the spec. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/**
 * A value as a JavaScript expression that makes it again: data of any depth, and functions that use nothing but
 * their own body, as their source.
 * @throws ArgumentError naming what cannot be sent, and where it lies
 */
export function toSource(value: unknown, place = 'the argument'): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
      return `${value}n`;
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'function':
      return `(${functionSource(value as (...args: never[]) => unknown)})`;
    case 'object':
      return value === null ? 'null' : objectSource(value, place);
    default:
      throw new ArgumentError(`expected data or a function, got a ${typeof value} at ${place}: pass something else`);
  }
}

/** A function's source; a method's shorthand is made an expression. */
export function functionSource(fn: (...args: never[]) => unknown): string {
  const source = fn.toString();
  if (/\{\s*\[native code\]\s*\}\s*$/.test(source)) {
    throw new ArgumentError(`expected a function written in the spec, got the built-in ${fn.name}: wrap it in one`);
  }
  return METHOD.test(source) ? source.replace(/^(async\s+)?(\*?)\s*/, '$1function$2 ') : source;
}

/** The names of a function's parameters; null for one that has none of its own, such as `{ a, b }`. */
export function parameterNames(fn: (...args: never[]) => unknown): (string | null)[] {
  const source = functionSource(fn).replace(/^(async\b\s*)?(function\b[^(]*)?/, '');
  const list = source.startsWith('(') ? upToClosing(source.slice(1)) : source.replace(/\s*=>[^]*$/, '');
  return topLevel(list).map((parameter) => /^[\w$]+/.exec(parameter.trim())?.[0] ?? null);
}

/** `a, { b, c }` of `a, { b, c }) => …`. */
function upToClosing(text: string): string {
  let depth = 0;
  const at = text.split('').findIndex((letter) => {
    if ('([{'.includes(letter)) depth++;
    return ')]}'.includes(letter) && depth-- === 0;
  });
  return text.slice(0, at);
}

/** What stands between the commas that are in no brackets. */
function topLevel(list: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const letter of list) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** `name(…) {…}`, `async name(…) {…}`, `*name(…) {…}`, but not `function …` nor `async (…) => …`. */
const METHOD = /^(?!async\s*\()(?!(?:async\s+)?function\b)(?:async\s+)?\*?\s*[\w$]+\s*\(/;

function objectSource(value: object, place: string): string {
  if (Array.isArray(value)) return `[${value.map((item, at) => toSource(item, `${place}[${at}]`)).join(', ')}]`;
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) {
    throw new ArgumentError(
      `expected data or a function, got an instance of ${(value as { constructor: { name: string } }).constructor.name} at ${place}: make it inside the scenario`,
    );
  }
  const properties = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${toSource(item, `${place}.${key}`)}`,
  );
  return `{${properties.join(', ')}}`;
}
