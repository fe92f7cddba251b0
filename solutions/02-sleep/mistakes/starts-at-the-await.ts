// caught by: the clock starts at the call, not at the await
// en: the timer is set only when somebody awaits what `sleep` gave, not when `sleep` is called.
// ja: `sleep` を呼んだときではなく、返ってきたものを `await` したときに初めてタイマーを仕掛けたとき

export function sleep<T = void>(ms: number, value?: T): Promise<T> {
  const lazy: PromiseLike<T> = {
    then: (onDone, onError) =>
      new Promise<T>((resolve) => setTimeout(() => resolve(value as T), ms)).then(onDone, onError),
  };
  return lazy as Promise<T>;
}
