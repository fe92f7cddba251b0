// outcome: fails with "escaped 0" | A custom inspect function gets the host's own inspect.
// @ts-nocheck
export async function main() {
  let escaped = 0;
  const custom = {
    [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
      for (const value of [options, inspect, options?.stylize]) {
        try {
          if (value.constructor.constructor('return process')().binding) escaped++;
        } catch {}
      }
      return 'start';
    },
  };
  console.log(custom);
  console.log('%o %O', custom, custom);
  console.log(require('util').inspect(custom));
  console.log('escaped', escaped);
}
