export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (!(await shop.isInStock(item))) return 'sold out';

  const price = await shop.charge(item);
  console.log(`charged ${price}`);

  await shop.ship(item);
  console.log('shipped');

  return `receipt: ${price + 5}`;
}
