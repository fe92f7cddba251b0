// then, catch and finally; `load` is called inside a `then`, so that its throw is a rejection too

export function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  return Promise.resolve()
    .then(load)
    .catch((error: unknown) => {
      console.log(`fallback because ${messageOf(error)}`);
      return fallback;
    });
}

export function withResource<R, T>(
  open: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  close: (resource: R) => Promise<void>,
): Promise<T> {
  return open().then((resource) =>
    Promise.resolve(resource)
      .then(use)
      .finally(() => close(resource)),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
