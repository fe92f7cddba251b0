// outcome: fails | An export that is a getter which throws.
// @ts-nocheck
let reads = 0;
Object.defineProperty(module.exports, 'main', {
  get() {
    if (reads++ > 0) throw new Error('gotcha');
    return async () => 'cheat';
  },
});
