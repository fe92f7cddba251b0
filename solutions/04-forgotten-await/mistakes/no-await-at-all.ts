// caught by: in stock
// en: no call of the shop is awaited.
// ja: 店の呼び出しをどれも `await` していないとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (shop.isInStock(item)) {
    const price = shop.charge(item);
    console.log(`charged ${price}`);

    shop.ship(item);
    console.log('shipped');

    return `receipt: ${price + 5}`;
  }
  return 'sold out';
}
