// caught by: withResource: closed after a failure, the failure comes out
// en: `close` stands after `use` without a `finally`, so that a failure skips it.
// ja: `finally` を使わずに `use` の後に `close` を書き、失敗すると `close` が飛ばされるとき

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
  const result = await use(resource);
  await close(resource);
  return result;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
