// caught by: sold out: nothing is charged
// en: the three steps start together in a `Promise.all`, although each depends on the one before it.
// ja: どの手順も前の手順の結果に左右されるのに、三つを `Promise.all` で同時に始めたとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  const [inStock, price] = await Promise.all([shop.isInStock(item), shop.charge(item), shop.ship(item)]);
  if (!inStock) return 'sold out';

  console.log(`charged ${price}`);
  console.log('shipped');

  return `receipt: ${price + 5}`;
}
