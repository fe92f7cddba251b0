// caught by: one at a time, in order
// en: all saves start at once and only the `saved` lines wait for one another, as in a `reduce` that awaits `previous` after `save(item)`.
// ja: `reduce` で `save(item)` のあとに `previous` を `await` した場合のように、保存がすべて同時に始まり、`saved` の表示だけが順番を待つとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  await items.reduce(async (previous, item) => {
    await save(item);
    await previous;
    console.log(`saved ${item}`);
  }, Promise.resolve());
  console.log('all saved');
  return items.length;
}
