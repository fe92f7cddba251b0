// a helper that saves the first item, then calls itself for the rest

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  await saveRest(items, save);
  console.log('all saved');
  return items.length;
}

async function saveRest([first, ...rest]: string[], save: (item: string) => Promise<void>): Promise<void> {
  if (first === undefined) return;
  await save(first);
  console.log(`saved ${first}`);
  await saveRest(rest, save);
}
