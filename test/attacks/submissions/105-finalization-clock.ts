// outcome: fails | Takes the garbage collector for a clock.
// @ts-nocheck
export async function main() {
  const kept = new WeakRef({});
  const registry = new FinalizationRegistry(() => console.log('end'));
  registry.register({}, 'x');
  for (let at = 0; at < 1e5; at++) new Array(100);
  console.log('start', kept.deref());
}
