// caught by: a late error goes to onError
// en: `work()` is started and its promise dropped, so that an error of it has no owner.
// ja: `work()` を始めて Promise を放置し、エラーを受け取る人がいないとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  void work();
}
