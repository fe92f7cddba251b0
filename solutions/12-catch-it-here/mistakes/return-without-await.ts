// caught by: orElse: a late failure is caught inside
// en: `load()` is returned from the `try` without `await`.
// ja: `load()` を `await` せずに `try` の中から返したとき

export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  try {
    return load();
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
    await close(resource);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
