// outcome: fails | Fills the memory outside of the heap, which the heap's limit does not count.
export async function main(): Promise<void> {
  const kept: Uint8Array[] = [];
  for (let at = 0; at < 200; at++) kept.push(new Uint8Array(50 << 20).fill(1));
  console.log('allocated', kept.length * 50, 'MB');
}
