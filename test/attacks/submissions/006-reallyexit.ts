// outcome: fails | Ways to exit that a patched process.exit does not cover.
// @ts-nocheck
export async function main() {
  for (const way of ['reallyExit', 'abort', '_kill', 'dlopen', 'binding', '_linkedBinding']) {
    try {
      process[way](0);
      console.log(way, 'returned');
    } catch (error) {
      console.log(way, error.name);
    }
  }
  throw new Error('still here');
}
