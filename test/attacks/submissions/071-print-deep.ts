// outcome: fails | Prints and returns an object that is 200,000 levels deep.
export async function main(): Promise<unknown> {
  let deep: unknown = 'bottom';
  for (let at = 0; at < 200_000; at++) deep = { deep };
  console.log(deep);
  return deep;
}
