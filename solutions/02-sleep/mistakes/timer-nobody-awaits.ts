// caught by: one second
// en: `sleep` is an async function that sets a timer, but nothing waits for that timer.
// ja: `sleep` が非同期関数としてタイマーを仕掛けるだけで、そのタイマーを誰も待たないとき

export async function sleep<T = void>(ms: number, value?: T): Promise<T | void> {
  setTimeout(() => value, ms);
}
