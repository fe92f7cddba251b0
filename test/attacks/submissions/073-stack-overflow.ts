// outcome: fails with "= rejected RangeError: Maximum call stack size exceeded" | Recursion without an end.
export async function main(): Promise<number> {
  const dive = (depth: number): number => 1 + dive(depth + 1);
  return dive(0);
}
