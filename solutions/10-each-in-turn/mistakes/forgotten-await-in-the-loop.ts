// caught by: one at a time, in order
// en: `save(item)` is called in the loop without `await`.
// ja: ループの中で `save(item)` を `await` せずに呼んだとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  for (const item of items) {
    save(item);
    console.log(`saved ${item}`);
  }
  console.log('all saved');
  return items.length;
}
