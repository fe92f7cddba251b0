// caught by: orElse: any value, any error, any fallback
// en: `orElse` gives the fallback of the example, `'cached'`, and not the one that it was given.
// ja: `orElse` が、渡された fallback ではなく、例に出てくる `'cached'` を返すとき

export async function orElse<T>(load: () => Promise<T>, _fallback: T): Promise<T> {
  try {
    return await load();
  } catch (error) {
    console.log(`fallback because ${(error as Error).message}`);
    return 'cached' as T;
  }
}

export async function withResource<R, T>(
  open: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  close: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await open();
  try {
    return await use(resource);
  } finally {
    await close(resource);
  }
}
