// caught by: card declined: nothing is shipped
// en: the error of `charge` is caught and the program carries on as if the item had been paid for.
// ja: `charge` のエラーを `catch` したうえで、支払いが済んだかのように先へ進むとき

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export async function buy(item: string, shop: Shop): Promise<string> {
  if (!(await shop.isInStock(item))) return 'sold out';

  let price = 0;
  try {
    price = await shop.charge(item);
    console.log(`charged ${price}`);
  } catch {
    // The customer should not see an error.
  }

  await shop.ship(item);
  console.log('shipped');

  return `receipt: ${price + 5}`;
}
