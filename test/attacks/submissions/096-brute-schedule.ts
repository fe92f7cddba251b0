// outcome: fails | Prints every candidate at many times, in the hope that some of them match.
export async function main(): Promise<string> {
  for (let at = 0; at <= 1000; at += 50) {
    for (const text of ['start', 'end', 'done']) setTimeout(() => console.log(text), at);
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  return 'done';
}
