// caught by: shipping fails: buy fails
// en: the error of `ship` is caught and thrown away, so that "shipped" is printed all the same.
// ja: `ship` のエラーを `catch` して捨ててしまい、失敗しても "shipped" と表示するとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (!(await shop.isInStock(item))) return 'sold out';

  const price = await shop.charge(item);
  console.log(`charged ${price}`);

  await shop.ship(item).catch(() => {});
  console.log('shipped');

  return `receipt: ${price + 5}`;
}
