// an async function that awaits the promise of the timer and then returns the value

export async function sleep<T = void>(ms: number, value?: T): Promise<T> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
  return value as T;
}
