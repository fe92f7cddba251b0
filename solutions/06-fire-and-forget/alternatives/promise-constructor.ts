// the executor of `new Promise` runs at once, and its throw is a rejection

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  new Promise<void>((resolve) => resolve(work())).catch(onError);
}
