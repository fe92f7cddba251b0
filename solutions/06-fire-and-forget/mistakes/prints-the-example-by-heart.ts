// caught by: any error, at once or late
// en: `onError` gets the errors of the examples, and not the error that happened.
// ja: 実際に起きたエラーではなく、例に出てくるエラーを `onError` に渡したとき

export function fireAndForget(work: () => Promise<void>, onError: (error: unknown) => void): void {
  try {
    work().catch(() => onError(new Error('boom')));
  } catch {
    onError(new Error('at once'));
  }
}
