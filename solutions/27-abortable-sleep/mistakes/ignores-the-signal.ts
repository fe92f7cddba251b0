// caught by: the default reason is an AbortError
// en: `sleep` takes the signal and never looks at it.
// ja: `sleep` がシグナルを受け取るだけで、一度も見ないとき
import { setTimeout as wait } from 'node:timers/promises';

export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  void signal;
  await wait(ms);
}
