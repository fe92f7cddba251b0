// caught by: withResource: any resource, however long each step takes
// en: `close` gets the name from the example, `'db'`, and not the resource that `open` gave.
// ja: `open` が返したリソースではなく、例に出てくる `'db'` を `close` に渡したとき

export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  try {
    return await load();
  } catch (error) {
    console.log(`fallback because ${(error as Error).message}`);
    return fallback;
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
    await close('db' as R);
  }
}
