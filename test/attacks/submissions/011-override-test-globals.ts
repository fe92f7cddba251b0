// outcome: fails | Replaces test, it and describe by functions that do nothing.
// @ts-nocheck
for (const name of ['test', 'it', 'describe', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach']) {
  globalThis[name] = Object.assign(() => {}, { each: () => () => {}, only: () => {}, skip: () => {} });
}

export async function main() {
  return 'cheat';
}
