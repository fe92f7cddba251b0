// caught by: the body starts at the call, the value comes with await
// en: the body of `asyncMain` is put off with `setTimeout`, as if `async` meant "later".
// ja: `async` を「あとで」という意味だと考えて、`asyncMain` の本体を `setTimeout` で後回しにしたとき

export function main(): void {
  console.log('hello world');
}

export function asyncMain(): Promise<string> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        console.log('hello async world');
        resolve('done');
      } catch (error) {
        reject(error);
      }
    }, 0);
  });
}
