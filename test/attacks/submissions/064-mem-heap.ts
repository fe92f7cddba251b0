// outcome: fails with "= stopped: out of memory" | Fills the heap.
export async function main(): Promise<void> {
  const kept: number[][] = [];
  for (;;) kept.push(new Array<number>(1e5).fill(Math.random()));
}
