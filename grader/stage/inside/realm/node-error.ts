import { asString, define } from './primordials';

/** An error of Node's kind, with its `code`. The stack header carries the code, as Node's does. */
export function nodeError(Kind: new (message: string) => Error, code: string, message: string): Error {
  const error = new Kind(message);
  if (code.startsWith('ERR_')) {
    // The text of the stack is made when it is first read, with the name of that moment.
    define(error, 'name', { value: `${error.name} [${code}]`, configurable: true });
    void error.stack;
    delete (error as { name?: string }).name;
  }
  define(error, 'code', { value: code, writable: true, enumerable: true, configurable: true });
  return error;
}

/** The error Node throws for an argument of the wrong type. */
export function invalidArgument(name: string, expected: string, got: unknown): Error {
  const said = name.endsWith(' argument') ? name : `"${name}" ${name.includes('.') ? 'property' : 'argument'}`;
  return nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', `The ${said} must be ${expected}. Received ${received(got)}`);
}

function received(value: unknown): string {
  if (value === undefined || value === null) return asString(value);
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'object') {
    const { constructor } = value as { constructor?: { name?: unknown } };
    return constructor?.name ? `an instance of ${asString(constructor.name)}` : '[Object: null prototype] {}';
  }
  if (typeof value !== 'string')
    return `type ${typeof value} (${asString(value)}${typeof value === 'bigint' ? 'n' : ''})`;
  return `type string ('${value.length > 28 ? `${value.slice(0, 25)}...` : value}')`;
}
