// Prints "start", waits a tenth of a second, prints "end" and gives "done".
export async function main(): Promise<string> {
  throw new Error('Not written yet: print "start", wait a tenth of a second, print "end", give "done"');
}
