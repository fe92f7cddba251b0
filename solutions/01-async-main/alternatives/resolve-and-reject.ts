// a plain function that makes a settled promise by hand, for the value and for the error

export function main(): void {
  console.log('hello world');
}

export function asyncMain(): Promise<string> {
  try {
    console.log('hello async world');
    return Promise.resolve('done');
  } catch (error) {
    return Promise.reject(error);
  }
}
