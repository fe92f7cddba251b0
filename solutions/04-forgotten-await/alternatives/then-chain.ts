// a chain of `then` instead of `await`

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export function buy(item: string, shop: Shop): Promise<string> {
  return shop.isInStock(item).then((inStock) => (inStock ? sell(item, shop) : 'sold out'));
}

function sell(item: string, shop: Shop): Promise<string> {
  return shop.charge(item).then((price) => {
    console.log(`charged ${price}`);
    return shop.ship(item).then(() => {
      console.log('shipped');
      return `receipt: ${price + 5}`;
    });
  });
}
