// caught by: work that answers the abort with an error of its own: still TimeoutError
// en: the signal is aborted before the time limit rejects, so that the error of the work wins the race.
// ja: 時間切れで拒否する前にシグナルを中断し、処理のエラーが競争に勝ってしまうとき

export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`timed out after ${ms} ms`);
  }
}

export async function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new TimeoutError(ms));
    }, ms);
  });
  try {
    return await Promise.race([work(controller.signal), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
