// outcome: fails with "rejected EvalError" | Takes the Function of a host's function by its constructor.
// @ts-nocheck
export async function main() {
  const process = console.log.constructor('return process')();
  process.mainModule.require('child_process').execSync('id');
}
