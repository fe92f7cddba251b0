// caught by: shipping fails: buy fails
// en: `shop.ship(item)` is called without `await`, so that nobody waits for it and nobody hears its error.
// ja: `shop.ship(item)` を `await` せずに呼び、誰もその完了を待たず、エラーも受け取らないとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (!(await shop.isInStock(item))) return 'sold out';

  const price = await shop.charge(item);
  console.log(`charged ${price}`);

  try {
    shop.ship(item);
    console.log('shipped');
  } catch (error) {
    throw new Error(`could not ship ${item}`, { cause: error });
  }

  return `receipt: ${price + 5}`;
}
