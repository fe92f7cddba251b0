// outcome: fails | Pollutes Object.prototype with the fields that results have.
// @ts-nocheck
Object.assign(Object.prototype, { status: 'passed', pass: true, isSame: true, points: 1, numFailingTests: 0, trace: {} });
Object.prototype.__proto__ = null;

export async function main() {
  console.log('wrong');
  return 'cheat';
}
