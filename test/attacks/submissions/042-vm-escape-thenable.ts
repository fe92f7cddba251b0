// outcome: fails with "rejected" | Returns a thenable, so that whoever awaits it hands over a function of the host.
// @ts-nocheck
export function main() {
  return {
    then(resolve, reject) {
      try {
        resolve.constructor('return process')().exit(0);
      } catch (error) {
        reject(error);
      }
    },
  };
}
