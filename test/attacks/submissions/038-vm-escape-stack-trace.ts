// outcome: fails with "escaped 0" | Looks at the call sites of the host's frames.
// @ts-nocheck
export async function main() {
  let escaped = 0;
  Error.prepareStackTrace = (error, sites) => {
    for (const site of sites) {
      for (const read of ['getThis', 'getFunction', 'getEvalOrigin', 'getTypeName']) {
        try {
          const value = site[read]();
          if (value.constructor.constructor('return process')().binding) escaped++;
        } catch {}
      }
    }
    try {
      if (sites.constructor.constructor('return process')().binding) escaped++;
    } catch {}
    return [];
  };
  Error.stackTraceLimit = Infinity;
  new Error('x').stack;
  console.log(new Error('y'));
  setTimeout(() => console.log('escaped', new Error('z').stack && escaped, escaped), 1);
  console.log('escaped', escaped);
}
