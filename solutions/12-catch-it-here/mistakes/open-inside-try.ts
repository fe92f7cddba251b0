// caught by: withResource: what was never opened is not closed
// en: `open()` stands inside the `try`, so that `finally` closes what was never opened.
// ja: `open()` を `try` の中に書き、開けなかったものまで `finally` で閉じるとき

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
  let resource: R | undefined;
  try {
    resource = await open();
    return await use(resource);
  } finally {
    await close(resource as R);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
