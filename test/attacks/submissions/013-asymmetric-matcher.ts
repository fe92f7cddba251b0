// outcome: fails | Prints and returns an object that poses as a Jest matcher which equals everything.
// @ts-nocheck
const anything = {
  $$typeof: Symbol.for('jest.asymmetricMatcher'),
  asymmetricMatch: () => true,
  toAsymmetricMatcher: () => 'Anything',
  toString: () => 'start',
};

export async function main() {
  console.log(anything);
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(anything);
  return anything;
}
