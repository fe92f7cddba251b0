// caught by: each call is a run of its own
// en: `asyncMain` keeps the promise of its first call and gives the same one to every later call.
// ja: `asyncMain` が最初の呼び出しの Promise を取っておき、次の呼び出しにも同じものを返すとき

export function main(): void {
  console.log('hello world');
}

let promise: Promise<string> | undefined;

export function asyncMain(): Promise<string> {
  promise ??= speak();
  return promise;
}

async function speak(): Promise<string> {
  console.log('hello async world');
  return 'done';
}
