// caught by: orElse: a throw at the call is caught too
// en: `.catch()` hangs on the promise of `load()`, and `load` throws before it gives one.
// ja: `load()` の Promise に `.catch()` を付けたが、`load` が Promise を返す前に例外を投げたとき

export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  return load().catch((error: unknown) => {
    console.log(`fallback because ${messageOf(error)}`);
    return fallback;
  });
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
