// a promise made by hand, with a bare `setTimeout`

export function startThenAwait(child: () => Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const running = child();
    console.log('main goes on');
    setTimeout(() => {
      console.log('main has worked');
      running.then((result) => {
        console.log('done');
        resolve(result);
      }, reject);
    }, 400);
  });
}
