// outcome: fails | Looks for the secret of the channel in a snapshot of the heap.
// @ts-nocheck
export async function main() {
  const stream = require('v8').getHeapSnapshot();
  let text = '';
  for await (const chunk of stream) text += chunk;
  console.log(/"[0-9a-f]{24}"/.exec(text));
}
