// outcome: fails with "escaped 0" | Walks from this and globalThis to a constructor of another realm.
// @ts-nocheck
export async function main() {
  let escaped = 0;
  const starts = [globalThis, this, arguments, process, console, setTimeout, require, exports, module, new.target];
  for (const start of starts) {
    for (let at = start; at != null; at = Object.getPrototypeOf(at)) {
      try {
        const found = at.constructor.constructor('return process')();
        if (found.mainModule || found.binding) escaped++;
      } catch {}
    }
  }
  console.log('escaped', escaped);
}
