// outcome: fails with "escaped 0" | import() rejects with an error of the main realm, whose constructor leads out.
// @ts-nocheck
export async function main() {
  let escaped = 0;
  const tries = [
    () => import('node:nope'),
    () => import('./no-such-file.mjs'),
    () => import('data:text/javascript,export default process'),
    () => (0, eval)("import('x')"),
    () => new Function("return import('x')")(),
    () => setTimeout("import('x')", 1),
  ];
  for (const attempt of tries) {
    try {
      const found = await attempt();
      if (found?.default?.pid) escaped++;
    } catch (error) {
      try {
        if (error.constructor.constructor('return process')().binding) escaped++;
      } catch {}
    }
  }
  console.log('escaped', escaped);
}
