// outcome: fails | A handler of the process's exit that never returns.
// @ts-nocheck
process.on('exit', () => {
  for (;;);
});
process.on('beforeExit', () => setTimeout(() => {}, 1000));

export async function main() {
  console.log('wrong');
}
