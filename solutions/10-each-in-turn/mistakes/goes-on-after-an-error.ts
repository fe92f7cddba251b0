// caught by: an error stops the line
// en: an error of `save` is caught inside the loop, so the loop goes on with the next item.
// ja: `save` のエラーをループの中で捕まえたために、次の項目へ進んでしまうとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  let count = 0;
  for (const item of items) {
    try {
      await save(item);
      console.log(`saved ${item}`);
      count++;
    } catch (error) {
      console.error(error);
    }
  }
  console.log('all saved');
  return count;
}
