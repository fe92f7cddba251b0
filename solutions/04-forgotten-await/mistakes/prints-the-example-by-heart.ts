// caught by: any item, any price, however long each step takes
// en: `buy` prints the price of the example, 100, and not the price that `charge` gave.
// ja: `charge` が返した金額ではなく、例に出てくる 100 をそのまま表示したとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (!(await shop.isInStock(item))) return 'sold out';

  await shop.charge(item);
  console.log('charged 100');

  await shop.ship(item);
  console.log('shipped');

  return 'receipt: 105';
}
