// caught by: any child: done when both the child and the work are
// en: the results of the examples are given back, and not the result of the child.
// ja: 子の結果ではなく、例に出てくる結果をそのまま返したとき

import { setTimeout as sleep } from 'node:timers/promises';

export async function startThenAwait(child: () => Promise<string>): Promise<string> {
  let isQuick = false;
  const running = child().then(() => {
    isQuick = true;
  });
  running.catch(() => undefined);

  console.log('main goes on');
  await sleep(400);
  console.log('main has worked');

  const result = isQuick ? 'quick' : 'hello!';
  await running;
  console.log('done');
  return result;
}
