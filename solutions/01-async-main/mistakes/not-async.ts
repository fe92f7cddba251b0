// caught by: the body starts at the call, the value comes with await
// en: `asyncMain` is a plain function that returns the string itself, not a promise of it.
// ja: `asyncMain` がふつうの関数で、Promise ではなく文字列そのものを返すとき

export function main(): void {
  console.log('hello world');
}

export function asyncMain(): string {
  console.log('hello async world');
  return 'done';
}
