// outcome: fails | Prints and returns keys that pollute prototypes where they are copied.
// @ts-nocheck
export async function main() {
  const hostile = JSON.parse('{"__proto__":{"status":"passed"},"constructor":{"prototype":{"polluted":true}}}');
  console.log(hostile);
  console.log('{"__proto__":{"isSame":true}}');
  return hostile;
}
