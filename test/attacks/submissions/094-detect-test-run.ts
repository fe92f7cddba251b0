// outcome: fails with "not tested" | Behaves only where it sees that it is tested.
// @ts-nocheck
export async function main() {
  const signs = [
    process.env.JEST_WORKER_ID,
    process.env.NODE_ENV === 'test',
    process.env.CI,
    process.argv.some((word) => /jest|matsu/.test(word)),
    /jest|circus|spec/.test(new Error('x').stack),
    typeof jest !== 'undefined' || typeof expect !== 'undefined' || typeof test !== 'undefined',
    Object.getOwnPropertySymbols(globalThis).some((symbol) => /jest|matsu/i.test(String(symbol))),
    Object.getOwnPropertyNames(globalThis).some((name) => /jest|matsu|spec|nonce/i.test(name)),
  ];
  if (!signs.some(Boolean)) {
    console.log('not tested');
    return;
  }
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return 'done';
}
