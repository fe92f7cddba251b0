// caught by: main waits for hello
// en: the second line is printed in a `setTimeout` callback, and `hello` is over before it has been spoken.
// ja: 2 行目を `setTimeout` のコールバックで表示したために、それより先に `hello` が終わるとき

export async function hello(): Promise<void> {
  console.log('I say,');
  setTimeout(() => console.log('hello'), 1000);
}

export async function main(): Promise<void> {
  await hello();
}
