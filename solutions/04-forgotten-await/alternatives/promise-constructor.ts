// a promise made by hand, settled from callbacks

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

export function buy(item: string, shop: Shop): Promise<string> {
  return new Promise((resolve, reject) => {
    shop.isInStock(item).then((inStock) => {
      if (!inStock) return resolve('sold out');
      shop.charge(item).then((price) => {
        console.log(`charged ${price}`);
        shop.ship(item).then(() => {
          console.log('shipped');
          resolve(`receipt: ${price + 5}`);
        }, reject);
      }, reject);
    }, reject);
  });
}
