// caught by: withResource: closed after use
// en: `use(resource)` is returned without `await`, so that `close` begins while it is in use.
// ja: `use(resource)` を `await` せずに返し、使用中に `close` が始まるとき

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
    return use(resource);
  } finally {
    await close(resource);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
