// No await: a promise made by hand, and a function that fills the free places whenever a call has ended.

export function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  fn: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  return new Promise((resolve, reject) => {
    const results = new Array<R>(items.length);
    let next = 0;
    let running = 0;
    let hasFailed = false;

    const fill = (): void => {
      if (next === items.length && running === 0) resolve(results);
      while (running < limit && next < items.length && !hasFailed) start(next++);
    };
    const start = (index: number): void => {
      running += 1;
      fn(items[index] as T, index).then(
        (result) => {
          results[index] = result;
          running -= 1;
          fill();
        },
        (error: unknown) => {
          hasFailed = true;
          reject(error);
        },
      );
    };
    fill();
  });
}
