// outcome: fails | Patches Jest through require and its cache.
// @ts-nocheck
export async function main() {
  for (const name of ['expect', '@jest/expect', 'jest-circus', 'chai', 'matsu/spec']) {
    try {
      const found = require(name);
      for (const key of Object.keys(found)) found[key] = () => ({ pass: true });
      console.log('patched', name);
    } catch (error) {
      console.log(error.name);
    }
  }
  console.log(Object.keys(require.cache ?? {}).length, typeof module);
}
