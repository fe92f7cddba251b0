import backstage from 'matsu:backstage';

type Listener = (...args: never[]) => void;

/** An EventEmitter or an EventTarget. */
export interface Source {
  on?(name: string | symbol, listener: Listener): void;
  once?(name: string | symbol, listener: Listener): void;
  removeListener?(name: string | symbol, listener: Listener): void;
  addEventListener?(name: string | symbol, listener: Listener, options?: object): void;
  removeEventListener?(name: string | symbol, listener: Listener): void;
}

export interface Options {
  signal?: AbortSignal;
  close?: readonly string[];
}

export function listen(source: Source, name: string | symbol, listener: Listener, isOnce = false): void {
  if (typeof source.on === 'function') {
    if (isOnce) source.once?.(name, listener);
    else source.on(name, listener);
  } else if (typeof source.addEventListener === 'function') {
    source.addEventListener(name, listener, { once: isOnce });
  } else {
    throw backstage.invalidArgument('emitter', 'an instance of EventEmitter', source);
  }
}

export function unlisten(source: Source, name: string | symbol, listener: Listener): void {
  if (typeof source.removeListener === 'function') source.removeListener(name, listener);
  else source.removeEventListener?.(name, listener);
}

/** @throws the AbortError when the signal is aborted already */
export function checkSignal(signal: AbortSignal | undefined): void {
  if (signal === undefined) return;
  if (typeof signal !== 'object' || signal === null || !('aborted' in signal)) {
    throw backstage.invalidArgument('options.signal', 'an instance of AbortSignal', signal);
  }
  if (signal.aborted) throw abortError(signal);
}

export function abortError(signal: AbortSignal): Error {
  const error = backstage.nodeError(Error, 'ABORT_ERR', 'The operation was aborted');
  Object.defineProperty(error, 'name', { value: 'AbortError', writable: true, configurable: true });
  Object.defineProperty(error, 'cause', { value: signal.reason, writable: true, configurable: true });
  return error;
}
