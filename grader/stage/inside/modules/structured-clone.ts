import backstage from 'matsu:backstage';

type Keyed = Record<PropertyKey, unknown>;
type Bytes = { buffer: ArrayBuffer; byteOffset: number; byteLength: number; length?: number };

const { isType } = backstage;
const ERRORS: Readonly<Record<string, ErrorConstructor>> = {
  __proto__: null as never,
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

/**
 * https://html.spec.whatwg.org/#structuredserializeinternal and back in one go. Transfer is refused: there is no
 * other thread to transfer to.
 */
function structuredClone(...args: [value?: unknown, options?: { transfer?: Iterable<unknown> }]): unknown {
  if (args.length === 0) {
    throw backstage.nodeError(TypeError, 'ERR_MISSING_ARGS', 'The "value" argument must be specified');
  }
  const [value, options] = args;
  const [transferred] = options?.transfer ?? [];
  if (transferred !== undefined) throw cannotClone(transferred);
  return clone(value, new Map());
}

function clone(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw cannotClone(value);
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);

  const remember = <T extends object>(copy: T): T => {
    known.set(value, copy);
    return copy;
  };
  const inner = (part: unknown): unknown => clone(part, known);
  if (Array.isArray(value)) return copyProperties(value, remember(new Array<unknown>(value.length)), inner);
  const special = cloneSpecial(value, remember, inner);
  if (special !== undefined) return special;
  if (UNCLONEABLE.some((type) => isType(type, value))) throw cannotClone(value);
  return copyProperties(value, remember({}), inner);
}

const UNCLONEABLE = [
  'isPromise',
  'isProxy',
  'isWeakMap',
  'isWeakSet',
  'isGeneratorObject',
  'isModuleNamespaceObject',
  'isMapIterator',
  'isSetIterator',
  'isArgumentsObject',
];

/** What has more to it than its properties; undefined for any other object. */
function cloneSpecial(
  value: object,
  remember: <T extends object>(copy: T) => T,
  inner: (part: unknown) => unknown,
): object | undefined {
  if (isType('isDate', value)) return remember(new Date((value as Date).getTime()));
  if (isType('isRegExp', value)) return remember(new RegExp((value as RegExp).source, (value as RegExp).flags));
  if (isType('isBoxedPrimitive', value)) {
    if (isType('isSymbolObject', value)) throw cannotClone(value);
    return remember(Object(value.valueOf()) as object);
  }
  if (isType('isMap', value)) {
    const copy = remember(new Map<unknown, unknown>());
    for (const [key, held] of [...(value as Map<unknown, unknown>)]) copy.set(inner(key), inner(held));
    return copy;
  }
  if (isType('isSet', value)) {
    const copy = remember(new Set<unknown>());
    for (const member of [...(value as Set<unknown>)]) copy.add(inner(member));
    return copy;
  }
  if (isType('isAnyArrayBuffer', value)) return remember((value as ArrayBuffer).slice(0));
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength, length } = value as unknown as Bytes;
    const View = viewOf(value);
    return remember(new View(inner(buffer) as ArrayBuffer, byteOffset, length ?? byteLength));
  }
  if (isType('isNativeError', value)) return cloneError(value as Error, remember, inner);
  return undefined;
}

function viewOf(value: object): new (buffer: ArrayBuffer, at: number, length: number) => object {
  const name = (value as { [Symbol.toStringTag]: string })[Symbol.toStringTag];
  return (globalThis as unknown as Record<string, ReturnType<typeof viewOf>>)[name] as ReturnType<typeof viewOf>;
}

/** An error keeps its kind, message, stack and cause; what else hangs on it is lost, as the specification has it. */
function cloneError(
  error: Error,
  remember: <T extends object>(copy: T) => T,
  inner: (part: unknown) => unknown,
): object {
  const Kind = ERRORS[String(error.name)] ?? Error;
  const copy = remember(new Kind());
  for (const key of ['message', 'stack', 'cause'] as const) {
    const property = Object.getOwnPropertyDescriptor(error, key);
    if (property === undefined) continue;
    const held = key === 'cause' ? inner(error.cause) : String(error[key]);
    Object.defineProperty(copy, key, { value: held, writable: true, configurable: true, enumerable: false });
  }
  return copy;
}

function copyProperties(from: object, to: object, inner: (part: unknown) => unknown): object {
  for (const key of Object.keys(from)) {
    const value = inner((from as Keyed)[key]);
    Object.defineProperty(to, key, { value, writable: true, configurable: true, enumerable: true });
  }
  return to;
}

function cannotClone(value: unknown): Error {
  const { DOMException } = backstage.load('web') as { DOMException: new (text: string, name: string) => Error };
  const name = typeof value === 'object' && value?.constructor.name;
  const said = name ? `#<${name}>` : typeof value === 'object' ? toText.call(value) : (value as symbol).toString();
  return new DOMException(`${said} could not be cloned.`, 'DataCloneError');
}

const toText = Object.prototype.toString;

export default { structuredClone };
