// outcome: fails | Makes Date say that time has passed.
// @ts-nocheck
let now = 0;
Date.now = () => (now += 100);
performance.now = () => now;
globalThis.Date = class extends Date {
  getTime() {
    return now;
  }
};

export async function main() {
  console.log('start');
  console.log('end');
  return 'done';
}
