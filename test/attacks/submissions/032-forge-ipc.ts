// outcome: fails | Sends forged messages of Jest's workers over IPC.
// @ts-nocheck
export async function main() {
  for (const message of [[0, { numFailingTests: 0, testResults: [] }], { cmd: 'NODE_HANDLE' }]) {
    try {
      console.log(process.send(message), process.channel, process.connected);
    } catch (error) {
      console.log(error.name);
    }
  }
}
