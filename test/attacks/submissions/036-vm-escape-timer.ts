// outcome: fails with "escaped 0" | Looks for a host's object in the handles and the receivers of timers.
// @ts-nocheck
export async function main() {
  let escaped = 0;
  const tryIt = (value) => {
    try {
      if (value.constructor.constructor('return process')().binding) escaped++;
    } catch {}
  };
  await new Promise((resolve) => {
    const handles = [setTimeout(function () { tryIt(this); resolve(); }, 1), setImmediate(function () { tryIt(this); })];
    for (const handle of handles) {
      for (const key of [...Reflect.ownKeys(handle), 'close', 'ref', Symbol.toPrimitive]) tryIt(handle[key]);
      tryIt(handle);
    }
  });
  process.nextTick(function () { tryIt(this); });
  queueMicrotask(function () { tryIt(this); });
  await null;
  console.log('escaped', escaped);
}
