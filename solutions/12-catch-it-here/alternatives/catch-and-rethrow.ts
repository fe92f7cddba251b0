// no finally: the value is kept in a variable, and close is written on both ways out

export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  let value = fallback;
  try {
    value = await load();
  } catch (error) {
    console.log(`fallback because ${messageOf(error)}`);
  }
  return value;
}

export async function withResource<R, T>(
  open: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  close: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await open();
  let result: T;
  try {
    result = await use(resource);
  } catch (error) {
    await close(resource);
    throw error;
  }
  await close(resource);
  return result;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
