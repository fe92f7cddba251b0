// caught by: sold out: nothing is charged
// en: the `if` looks at the promise of `isInStock`, which is always truthy, and not at its value.
// ja: `if` が `isInStock` の値ではなく、つねに真とみなされる Promise そのものを調べているとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (!shop.isInStock(item)) return 'sold out';

  const price = await shop.charge(item);
  console.log(`charged ${price}`);

  await shop.ship(item);
  console.log('shipped');

  return `receipt: ${price + 5}`;
}
