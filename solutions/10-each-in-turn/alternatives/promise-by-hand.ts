// `new Promise` and a callback that starts the next item, with no `async` at all

export function saveAll(items: string[], save: (item: string) => Promise<void>): Promise<number> {
  return new Promise((resolve, reject) => {
    const saveFrom = (at: number): void => {
      const item = items[at];
      if (item === undefined) {
        console.log('all saved');
        resolve(items.length);
        return;
      }
      save(item).then(() => {
        console.log(`saved ${item}`);
        saveFrom(at + 1);
      }, reject);
    };
    saveFrom(0);
  });
}
