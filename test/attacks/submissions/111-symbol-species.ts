// outcome: fails | Returns a promise of a class of its own, with a species and a constructor that lie.
// @ts-nocheck
class Liar extends Promise {
  static get [Symbol.species]() {
    return function (executor) {
      executor(() => {}, () => {});
      return { then: (resolved) => resolved('done') };
    };
  }
  then(resolved) {
    resolved('done');
    return super.then(resolved);
  }
}

Object.defineProperty(Liar.prototype, 'constructor', { get: () => Liar });

export function main() {
  console.log('wrong');
  return new Liar(() => {});
}
