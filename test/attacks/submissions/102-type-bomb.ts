// outcome: passes | A type that is slow to compute, in a right answer.
type Build<N extends number, L extends unknown[] = []> = L['length'] extends N ? L : Build<N, [...L, unknown]>;
type Multiply<A extends number, B extends number, L extends unknown[] = [], C extends unknown[] = []> =
  C['length'] extends B ? L['length'] : Multiply<A, B, [...L, ...Build<A>], [...C, unknown]>;
type Product = Multiply<99, 99>;
type Grid = { [K in `${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`]: Product };

export async function main(): Promise<string> {
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  const grid: Partial<Grid> = { '0000': 9801 };
  return grid['0000'] === 9801 ? 'done' : 'done';
}
