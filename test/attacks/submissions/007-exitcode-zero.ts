// outcome: fails | Pins the exit code to 0, so that a failing run looks like a success.
// @ts-nocheck
Object.defineProperty(process, 'exitCode', { get: () => 0, set: () => {}, configurable: false });

export async function main() {
  console.log('wrong');
  return 'done';
}
