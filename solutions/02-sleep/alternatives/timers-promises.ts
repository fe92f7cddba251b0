// Node's own: `node:timers/promises`
import { setTimeout as wait } from 'node:timers/promises';

export const sleep = <T = void>(ms: number, value?: T): Promise<T> => wait(ms, value as T);
