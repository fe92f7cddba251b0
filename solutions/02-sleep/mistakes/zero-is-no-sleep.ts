// caught by: sleep(0) still lets others go first
// en: `sleep(0)` takes a short cut without a timer, so that the others do not get their turn.
// ja: `sleep(0)` のときだけタイマーを使わずに済ませて、ほかの処理に順番を譲らないとき

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  if (ms <= 0) return Promise.resolve(value as T);
  return new Promise((resolve) => setTimeout(() => resolve(value as T), ms));
}
