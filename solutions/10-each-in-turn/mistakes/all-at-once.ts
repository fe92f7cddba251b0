// caught by: one at a time, in order
// en: all saves are started at once with `Promise.all(items.map(…))`.
// ja: `Promise.all(items.map(…))` で、すべての保存を同時に始めたとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  await Promise.all(
    items.map(async (item) => {
      await save(item);
      console.log(`saved ${item}`);
    }),
  );
  console.log('all saved');
  return items.length;
}
