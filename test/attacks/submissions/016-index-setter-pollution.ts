// outcome: fails with "wrong-1" | Setters and a patched push, to capture or drop what the stage records.
// @ts-nocheck
for (const index of ['0', '1', '2']) {
  Object.defineProperty(Array.prototype, index, { configurable: true, set() {}, get: () => 'start' });
  Object.defineProperty(Object.prototype, index, { configurable: true, set() {}, get: () => 'start' });
}
Array.prototype.push = () => 0;
Array.prototype[Symbol.iterator] = function* () {};

export async function main() {
  console.log('wrong-1');
  console.log('wrong-2');
  return 'cheat';
}
