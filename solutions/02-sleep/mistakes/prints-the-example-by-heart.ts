// caught by: any sleeps at once: each ends at its own time, with its own value
// en: `sleep` knows the times of the examples by heart, and takes every other for one second.
// ja: `sleep` が例に出てくる時間だけを丸暗記していて、ほかの時間はすべて 1 秒として扱うとき

const KNOWN = [0, 400, 1000, 1500, 2000];

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value as T), KNOWN.includes(ms) ? ms : 1000));
}
