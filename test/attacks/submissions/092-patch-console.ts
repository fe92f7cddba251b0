// outcome: fails | Replaces the console, to print lines of an earlier time.
// @ts-nocheck
const { log } = console;
console.log = () => log('start');
globalThis.console = { log: () => {} };
Object.defineProperty(globalThis, 'console', { value: { log: () => log('end') } });

export async function main() {
  console.log('x');
  console.log('y');
  return 'done';
}
