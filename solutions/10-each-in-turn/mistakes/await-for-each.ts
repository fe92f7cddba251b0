// caught by: one at a time, in order
// en: `items.forEach(async …)` is trusted to wait: it gives back `undefined`, so even an `await` before it waits for nothing.
// ja: `forEach` は `undefined` を返すだけなのに、`items.forEach(async …)` が完了を待ってくれると考えたとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  await items.forEach(async (item) => {
    await save(item);
    console.log(`saved ${item}`);
  });
  console.log('all saved');
  return items.length;
}
