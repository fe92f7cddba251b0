// Prints "hello world".
export function main(): void {
  throw new Error('Not written yet: print "hello world"');
}

// Prints "hello async world" and gives back 'done'.
export async function asyncMain(): Promise<string> {
  throw new Error('Not written yet: print "hello async world" and give back "done"');
}
