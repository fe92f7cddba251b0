// caught by: any items: each begins when the one before it is saved
// en: `saveAll` saves the items of the example, a, b and c, whatever it is given.
// ja: `saveAll` が、何を渡されても例に出てくる a、b、c を保存するとき

export async function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  if (items.length > 0) {
    await save('a');
    console.log('saved a');
    await save('b');
    console.log('saved b');
    await save('c');
    console.log('saved c');
  }
  console.log('all saved');
  return items.length;
}
