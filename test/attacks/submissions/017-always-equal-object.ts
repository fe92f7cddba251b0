// outcome: fails | Returns an object that adapts to whatever it is compared with.
// @ts-nocheck
class AlwaysEqual {
  valueOf() {
    return 'done';
  }
  toString() {
    return 'done';
  }
  toJSON() {
    return 'done';
  }
  [Symbol.toPrimitive]() {
    return 'done';
  }
  get [Symbol.toStringTag]() {
    return 'String';
  }
  equals() {
    return true;
  }
}

export async function main() {
  console.log('start');
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return new AlwaysEqual();
}
