import EventEmitter from 'events';
import backstage from 'matsu:backstage';
import { on } from './events/on';
import { once } from './events/once';

const errorMonitor = Symbol('events.errorMonitor');
const { emit } = EventEmitter.prototype;

/** The port is older than `errorMonitor`, and says less of an 'error' that is no Error. */
EventEmitter.prototype.emit = function (this: EventEmitter, type: string | symbol, ...args: unknown[]): boolean {
  if (type === 'error') {
    backstage.apply(emit, this, [errorMonitor, ...args]);
    if (this.listenerCount('error') === 0 && !(args[0] instanceof Error)) {
      const text = `Unhandled error. (${typeof args[0] === 'string' ? `'${args[0]}'` : backstage.inspect(args[0])})`;
      throw Object.assign(backstage.nodeError(Error, 'ERR_UNHANDLED_ERROR', text), { context: args[0] });
    }
  }
  return backstage.apply(emit, this, [type, ...args]);
};

function getEventListeners(emitter: EventEmitter, name: string | symbol): unknown[] {
  // The port of EventTarget keeps its listeners to itself.
  if (!(emitter instanceof EventEmitter)) {
    throw new Error('events.getEventListeners knows only EventEmitters here: count addEventListener and its opposite');
  }
  return emitter.listeners(name);
}

export default Object.assign(EventEmitter, { EventEmitter, once, on, errorMonitor, getEventListeners });
