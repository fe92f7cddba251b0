// caught by: a throw becomes a rejection, not a throw at the call
// en: the body stands in `new Promise(async …)`, where its error never reaches the caller.
// ja: 本体を `new Promise(async …)` の中に書いたために、エラーが呼び出し側に届かないとき

export function main(): void {
  console.log('hello world');
}

export function asyncMain(): Promise<string> {
  return new Promise(async (resolve) => {
    console.log('hello async world');
    resolve('done');
  });
}
