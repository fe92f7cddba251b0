// caught by: withResource: closed after a failure, the failure comes out
// en: the failure of `use` is caught and not thrown on.
// ja: `use` の失敗を捕まえたまま、投げ直さないとき

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
  let result: T | undefined;
  try {
    result = await use(resource);
  } catch {
    // It did not work, but we must still close.
  }
  await close(resource);
  return result as T;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
