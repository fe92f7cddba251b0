// caught by: the body starts at the call, the value comes with await
// en: the body of `asyncMain` does not start at the call, but only after the caller has gone on.
// ja: `asyncMain` の本体が、呼び出したその場ではなく、呼び出し側が先へ進んだあとで始まるとき

export function main(): void {
  console.log('hello world');
}

export async function asyncMain(): Promise<string> {
  await Promise.resolve();
  console.log('hello async world');
  return 'done';
}
