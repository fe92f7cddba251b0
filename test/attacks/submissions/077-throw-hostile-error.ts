// outcome: fails | Throws an error whose properties throw, loop or are endless.
// @ts-nocheck
export async function main() {
  const error = new Error('x');
  for (const name of ['message', 'stack', 'name', 'cause', 'errors', 'constructor', Symbol.toStringTag, 'toString']) {
    Object.defineProperty(error, name, {
      get() {
        for (;;);
      },
    });
  }
  const proxy = new Proxy(error, {
    get() {
      for (;;);
    },
    getPrototypeOf() {
      throw proxy;
    },
  });
  setTimeout(() => {
    throw error;
  }, 1);
  throw proxy;
}
