export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  for (const item of items) {
    await save(item);
    console.log(`saved ${item}`);
  }
  console.log('all saved');
  return items.length;
}
