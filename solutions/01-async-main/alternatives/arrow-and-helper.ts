// arrow functions, the second of which awaits a helper

const say = (line: string): void => console.log(line);

const sayAndWait = (line: string): Promise<void> => new Promise((resolve) => resolve(say(line)));

export const main = (): void => say('hello world');

export const asyncMain = async (): Promise<string> => {
  await sayAndWait('hello async world');
  return 'done';
};
