// outcome: fails | Kills every process of the user.
// @ts-nocheck
export async function main() {
  for (const find of [() => process, () => require('process'), () => require('node:process')]) {
    for (const way of ['kill', '_kill']) {
      try {
        find()[way](-1, way === 'kill' ? 'SIGKILL' : 9);
        console.log('killed');
      } catch (error) {
        console.log(error.name);
      }
    }
  }
}
