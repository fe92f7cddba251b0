/** The web's DOMException (https://webidl.spec.whatwg.org/#idl-DOMException): `name` says the kind. */
export class DOMException extends Error {
  constructor(message = '', options: string | { name?: string; cause?: unknown } = 'Error') {
    const { name = 'Error', ...rest } = typeof options === 'object' ? options : { name: options };
    super(message, rest);
    // Data, not a getter: whoever describes an error never runs one.
    Object.defineProperty(this, 'name', { value: String(name), configurable: true, writable: true });
    Error.captureStackTrace(this, DOMException);
  }

  /** The kind's old number. */
  get code(): number {
    return LEGACY.indexOf(this.name) + 1;
  }
}
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });

/** The kinds that have a number: their place in this list, from 1. */
const LEGACY = (
  'IndexSizeError,,HierarchyRequestError,WrongDocumentError,InvalidCharacterError,,NoModificationAllowedError,' +
  'NotFoundError,NotSupportedError,InUseAttributeError,InvalidStateError,SyntaxError,InvalidModificationError,' +
  'NamespaceError,InvalidAccessError,,TypeMismatchError,SecurityError,NetworkError,AbortError,URLMismatchError,' +
  'QuotaExceededError,TimeoutError,InvalidNodeTypeError,DataCloneError'
).split(',');
