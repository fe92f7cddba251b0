// outcome: fails | Prints huge sparse, typed and circular structures.
// @ts-nocheck
export async function main() {
  const circular = { list: [] };
  circular.list.push(circular, circular.list);
  const sparse = [];
  sparse[2 ** 32 - 2] = 1;
  console.log(sparse, new Uint8Array(1e7), new Array(1e8), circular, new Map([[circular, circular]]));
  console.log('%j', circular);
  console.table(sparse);
  return [sparse, new Array(1e8), circular];
}
