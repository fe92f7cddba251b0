// a promise made by hand, whose timer callback resolves and rejects it

export function hello(): Promise<void> {
  return new Promise((resolve, reject) => {
    console.log('I say,');
    setTimeout(() => {
      try {
        console.log('hello');
        resolve();
      } catch (error) {
        reject(error);
      }
    }, 1000);
  });
}

export async function main(): Promise<void> {
  await hello();
}
