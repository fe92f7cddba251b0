// caught by: the body starts at the call, the value comes with await
// en: `asyncMain` prints its line, but does not `return` anything.
// ja: `asyncMain` が行を表示するだけで、何も `return` しないとき

export function main(): void {
  console.log('hello world');
}

export async function asyncMain(): Promise<void> {
  console.log('hello async world');
}
