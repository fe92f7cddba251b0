// outcome: fails | Patches then and replaces Promise, so that whatever awaits hears what it wants.
// @ts-nocheck
Promise.prototype.then = function (resolved) {
  resolved?.('done');
  return this;
};
globalThis.Promise = class {
  static resolve = () => new Promise();
  then(resolved) {
    resolved('done');
  }
};

export async function main() {
  console.log('wrong');
  return 'cheat';
}
