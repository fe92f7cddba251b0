// outcome: fails with "escaped 0" | Uses up the stack inside of a host's function, to catch its RangeError.
// @ts-nocheck
export async function main() {
  let depth = 0;
  const fall = () => {
    depth++;
    fall();
  };
  try {
    fall();
  } catch {}
  const at = (left, act) => (left === 0 ? act() : at(left - 1, act));
  const { inspect } = require('util');
  const acts = [() => inspect({ a: 1 }), () => new URL('a:b'), () => structuredClone({}), () => new Error('x').stack];
  let escaped = 0;
  for (const act of acts) {
    for (let left = 0; left < 8; left++) {
      try {
        at(Math.floor(depth * 0.9) - left, act);
        at(depth - 9 * left, act);
      } catch (error) {
        if (!(error instanceof Error)) escaped++;
        try {
          if (error.constructor.constructor('return process')().binding) escaped++;
        } catch {}
      }
    }
  }
  console.log('escaped', escaped);
}
