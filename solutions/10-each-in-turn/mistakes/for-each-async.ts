// caught by: one at a time, in order
// en: each item is saved in an async callback of `forEach`, which drops the promises that the callback gives back.
// ja: `forEach` の async コールバックの中で保存したために、コールバックの返す Promise がどれも捨てられるとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  items.forEach(async (item) => {
    await save(item);
    console.log(`saved ${item}`);
  });
  console.log('all saved');
  return items.length;
}
