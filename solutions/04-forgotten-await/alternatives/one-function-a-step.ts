// every step is an async function of its own, and `buy` puts them together

export interface Shop {
  isInStock(item: string): Promise<boolean>;
  charge(item: string): Promise<number>;
  ship(item: string): Promise<void>;
}

const pay = async (item: string, shop: Shop): Promise<number> => {
  const price = await shop.charge(item);
  console.log(`charged ${price}`);
  return price;
};

const deliver = async (item: string, shop: Shop): Promise<void> => {
  await shop.ship(item);
  console.log('shipped');
};

export const buy = async (item: string, shop: Shop): Promise<string> => {
  const inStock = await shop.isInStock(item);
  if (!inStock) return 'sold out';
  const price = await pay(item, shop);
  await deliver(item, shop);
  return `receipt: ${price + 5}`;
};
