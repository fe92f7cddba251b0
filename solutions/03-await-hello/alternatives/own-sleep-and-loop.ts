// an own sleep, and a loop over what is said and when

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const hello = async (): Promise<void> => {
  for (const [ms, line] of [
    [0, 'I say,'],
    [1000, 'hello'],
  ] as const) {
    if (ms > 0) await sleep(ms);
    console.log(line);
  }
};

export const main = async (): Promise<void> => hello();
