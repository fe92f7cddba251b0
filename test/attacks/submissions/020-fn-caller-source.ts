// outcome: fails | Reads the text of its callers through function.caller and arguments.callee.
// @ts-nocheck
export const main = new Proxy(
  Object.assign(function () {}, {}),
  {
    apply(target) {
      const seen = [];
      for (const read of [() => main.caller, () => target.caller, () => target.arguments]) {
        try {
          seen.push(String(read()));
        } catch (error) {
          seen.push(error.name);
        }
      }
      console.log(seen.join('\n'));
    },
  },
);
