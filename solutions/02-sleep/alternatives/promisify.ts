// `util.promisify` knows `setTimeout`
import { promisify } from 'node:util';

const wait = promisify(setTimeout);

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return wait(ms, value as T);
}
