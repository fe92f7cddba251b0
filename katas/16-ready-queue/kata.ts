// Gets the errors of callbacks, which nobody can catch.
export type ExceptionHandler = (context: { message: string; exception: unknown }) => void;

// What `callSoon` gives: a callback that waits for its turn.
export class Handle {
  // Its turn will pass without it.
  cancel(): void {
    throw new Error('Not written yet: remember that this callback is not to run');
  }
}

// The heart of an event loop: callbacks in the order they came, one turn at a time. All of it is synchronous.
export class EventLoop {
  // Queues a callback for the next turn.
  callSoon(callback: () => void): Handle {
    throw new Error('Not written yet: put it at the end of the queue, and give a handle');
  }

  // One turn: runs what is queued now. What is queued meanwhile waits for the next turn. Gives how many ran.
  runOnce(): number {
    throw new Error('Not written yet: run the callbacks that are queued now, in order, and count them');
  }

  // Turn after turn, until nothing is queued, or until `stop`.
  run(): void {
    throw new Error('Not written yet: turn after turn, until nothing is left or stop was called');
  }

  // Ends `run` after this turn. What is queued then stays, and the next `run` goes on with it.
  stop(): void {
    throw new Error('Not written yet: let run end after this turn');
  }

  // Who gets the errors of callbacks from now on. Until then they are printed.
  setExceptionHandler(handler: ExceptionHandler): void {
    throw new Error('Not written yet: keep the handler');
  }
}

// Given: three turns. `npx matsu play 16` plays them.
export function main() {
  const loop = new EventLoop();
  loop.callSoon(() => {
    console.log('you say,');
    loop.callSoon(() => console.log('goodbye'));
  });
  loop.callSoon(() => console.log('I say,'));
  for (let turn = 1; turn <= 3; turn++) console.log(`turn ${turn} ran ${loop.runOnce()}`);
}
