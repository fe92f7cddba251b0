// caught by: any sleepers, called off at any moment
// en: the signal is looked at every 100 ms, and nobody listens to it in between.
// ja: 100 ミリ秒ごとにシグナルを見るだけで、その間は誰もシグナルを聞いていないとき
import { setTimeout as wait } from 'node:timers/promises';

export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    signal?.throwIfAborted();
    await wait(Math.min(left, 100));
  }
  signal?.throwIfAborted();
}
