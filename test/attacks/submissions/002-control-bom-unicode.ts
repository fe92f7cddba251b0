// outcome: passes | A right answer with a byte order mark and CRLF (put in by made.ts), and names in many scripts.
const 待つ = (ミリ秒: number): Promise<void> => new Promise((解決) => setTimeout(解決, ミリ秒));
const größe = 100;

export async function main(): Promise<string> {
  const начало = 'start';
  console.log(начало);
  await 待つ(größe);
  console.log('end');
  return 'done';
}
