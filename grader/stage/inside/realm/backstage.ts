import type { Clock } from './clock';
import type { ContextStore } from './async-context';
import type { Host } from './host';
import type { EventLoop } from './loop';
import { invalidArgument, nodeError } from './node-error';
import { apply, stringify } from './primordials';
import type { Timers } from './timers';

/**
 * What the modules of the library get of the stage. A student can come by all of it, by replacing what a module is
 * built on before it is loaded; so nothing of the host's is in it, only functions of this realm.
 */
export function makeBackstage(
  loop: EventLoop,
  host: Host,
  parts: { timers: Timers; clock: Clock; context: ContextStore; load: (name: string) => unknown },
) {
  return {
    __proto__: null as never,
    ...parts,
    nodeError,
    invalidArgument,
    addTick: (run: () => void): void => loop.addTick(run),
    format: (values: unknown[]): string => host.format(values),
    /** Only those options that are data have an effect. */
    inspect: (value: unknown, options: object = {}): string => host.inspect(value, stringify(options)),
    isType: (name: string, value: unknown): boolean => host.isType(name, value),
    parseUrl: (url: string, base?: string, part?: string, to?: string) => host.parseUrl(url, base, part, to),
    encode: (text: string): string => host.encode(text),
    decode: (bytes: string, isFatal: boolean): string | undefined => host.decode(bytes, isFatal),
    apply,
  };
}

export type Backstage = ReturnType<typeof makeBackstage>;
