// outcome: fails with "= rejected ReferenceError" | Fills the memory with WebAssembly.
// @ts-nocheck
export async function main() {
  const kept = [];
  for (let at = 0; at < 100; at++) kept.push(new WebAssembly.Memory({ initial: 1000 }));
  console.log('allocated', kept.length);
}
