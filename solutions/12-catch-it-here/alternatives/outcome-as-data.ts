// Promise.allSettled makes the outcome data, and an if takes the place of catch and finally

export async function orElse<T>(load: () => Promise<T>, fallback: T): Promise<T> {
  const outcome = await outcomeOf(load);
  if (outcome.status === 'fulfilled') return outcome.value;
  console.log(`fallback because ${messageOf(outcome.reason)}`);
  return fallback;
}

export async function withResource<R, T>(
  open: () => Promise<R>,
  use: (resource: R) => Promise<T>,
  close: (resource: R) => Promise<void>,
): Promise<T> {
  const resource = await open();
  const outcome = await outcomeOf(() => use(resource));
  await close(resource);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

async function outcomeOf<T>(job: () => Promise<T>): Promise<PromiseSettledResult<T>> {
  const [outcome] = await Promise.allSettled([(async () => job())()]);
  return outcome;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
