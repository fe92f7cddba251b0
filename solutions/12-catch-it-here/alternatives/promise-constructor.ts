// promises made by hand: the executor turns the throw at the call into a rejection

export function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  return new Promise<T>((resolve) => {
    const giveUp = (error: unknown): void => {
      console.log(`fallback because ${messageOf(error)}`);
      resolve(fallback);
    };
    try {
      load().then(resolve, giveUp);
    } catch (error) {
      giveUp(error);
    }
  });
}

export function withResource<R, T>(
  open: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  close: (resource: R) => Promise<void>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    open().then((resource) => {
      use(resource).then(
        (result) => close(resource).then(() => resolve(result), reject),
        (error: unknown) => close(resource).then(() => reject(error), reject),
      );
    }, reject);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
