// outcome: fails | Ten million promises and timers.
export async function main(): Promise<void> {
  const all: Promise<unknown>[] = [];
  for (let at = 0; at < 1e7; at++) all.push(new Promise((resolve) => setTimeout(resolve, at)));
  await Promise.all(all);
}
