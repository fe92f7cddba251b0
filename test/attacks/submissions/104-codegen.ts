// outcome: fails with "made 0" | Makes code from strings in every way that there is.
// @ts-nocheck
export async function main() {
  let made = 0;
  const ways = [
    () => eval('1'),
    () => (0, eval)('1'),
    () => new Function('return 1')(),
    () => (async () => {}).constructor('return 1')(),
    () => (function* () {}).constructor('yield 1')().next(),
    () => (async function* () {}).constructor('yield 1')(),
    () => Reflect.construct(Function, ['return 1'])(),
    () => require('vm').runInNewContext('1'),
  ];
  for (const way of ways) {
    try {
      if (way() !== undefined) made++;
    } catch {}
  }
  try {
    setTimeout('globalThis.late = 1', 1);
    setInterval('globalThis.late = 1', 1);
  } catch {}
  await new Promise((resolve) => setTimeout(resolve, 10));
  console.log('made', made, globalThis.late);
}
