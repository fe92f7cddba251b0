// Prints "I say,", waits one second, prints "hello".
export async function hello(): Promise<void> {
  throw new Error('Not written yet: print "I say,", wait one second, print "hello"');
}

// Calls hello and waits until it is done.
export async function main(): Promise<void> {
  throw new Error('Not written yet: call hello and wait until it is done');
}
