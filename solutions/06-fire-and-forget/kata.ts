export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  const run = async () => work();
  run().catch(onError);
}
