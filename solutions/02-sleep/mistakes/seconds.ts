// caught by: one second
// en: the number is taken for seconds, as in Python, and multiplied by 1000.
// ja: 引数を Python のように秒だと考えて、1000 倍したとき

export function sleep<T = void>(seconds: number, value?: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value as T), seconds * 1000));
}
