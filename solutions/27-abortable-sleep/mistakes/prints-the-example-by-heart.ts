// caught by: any sleepers, called off at any moment
// en: the moment of the abort is taken from the example, 400 ms, instead of from the signal.
// ja: 中断の時刻をシグナルから知る代わりに、例に出てきた 400 ミリ秒と決めつけたとき
import { setTimeout as wait } from 'node:timers/promises';

export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  if (signal === undefined || ms < 400) return wait(ms);
  await wait(400);
  throw signal.reason;
}
