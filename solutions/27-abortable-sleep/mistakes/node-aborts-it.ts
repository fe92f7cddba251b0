// caught by: aborted at 400
// en: the signal is handed to Node's own `setTimeout`, which rejects with an AbortError that has the reason as its `cause`.
// ja: シグナルを Node の `setTimeout` にそのまま渡し、理由を `cause` に持つ別の AbortError で拒否されるとき
import { setTimeout as wait } from 'node:timers/promises';

export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal });
}
