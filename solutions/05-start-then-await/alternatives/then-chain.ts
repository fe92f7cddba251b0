// a chain of `then`, with a sleep of its own

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function startThenAwait(child: () => Promise<string>): Promise<string> {
  const running = child();
  console.log('main goes on');
  return sleep(400)
    .then(() => console.log('main has worked'))
    .then(() => running)
    .then((result) => {
      console.log('done');
      return result;
    });
}
