// a `reduce` with an async callback that awaits the promise before it, before it starts its own

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  const count = await items.reduce(async (previous, item) => {
    const done = await previous;
    await save(item);
    console.log(`saved ${item}`);
    return done + 1;
  }, Promise.resolve(0));
  console.log('all saved');
  return count;
}
