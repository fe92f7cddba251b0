// no `async`: one long chain of `then`, built by `reduce`

export function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  return items
    .reduce((line, item) => line.then(() => save(item)).then(() => console.log(`saved ${item}`)), Promise.resolve())
    .then(() => {
      console.log('all saved');
      return items.length;
    });
}
