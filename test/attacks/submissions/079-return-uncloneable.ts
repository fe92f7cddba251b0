// outcome: fails | Prints and returns what cannot be cloned: symbols, functions, weak maps, generators.
// @ts-nocheck
export async function main() {
  console.log(Symbol('s'), () => 1, new WeakMap(), (function* () {})(), new WeakSet(), Promise.resolve());
  return () => new WeakMap();
}
