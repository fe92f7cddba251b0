// a plain function with `new Promise`: an executor runs at once, and its throw is a rejection

export function main(): void {
  console.log('hello world');
}

export function asyncMain(): Promise<string> {
  return new Promise((resolve) => {
    console.log('hello async world');
    resolve('done');
  });
}
