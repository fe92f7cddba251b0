// caught by: withResource: closed after use
// en: `close(resource)` is called without `await`.
// ja: `close(resource)` を `await` せずに呼んだとき

export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  try {
    return await load();
  } catch (error) {
    console.log(`fallback because ${messageOf(error)}`);
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
    void close(resource);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
