// outcome: fails | Opens the debugger of the trusted parent by a signal, and evaluates code in it.
// @ts-nocheck
export async function main() {
  for (const open of [() => process._debugProcess(process.ppid), () => process.kill(process.ppid, 'SIGUSR1')]) {
    try {
      open();
      console.log('opened');
    } catch (error) {
      console.log(error.name);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  try {
    const targets = await (await fetch('http://127.0.0.1:9229/json')).json();
    const socket = new WebSocket(targets[0].webSocketDebuggerUrl);
    socket.onopen = () =>
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: 'process.exit(0)' } }));
  } catch (error) {
    console.log(error.name);
  }
}
