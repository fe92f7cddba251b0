// outcome: fails with "= rejected Error: look there" | Forges a stack that points at another file, so that the reporter prints a piece of it.
export async function main(): Promise<void> {
  const error = new Error('look there');
  const frames = ['/etc/passwd:1:1', '../katas/01-attacked/kata.spec.ts:1:1', 'file:///etc/passwd:1:1'];
  error.stack = `Error: look there\n${frames.map((frame) => `    at main (${frame})`).join('\n')}`;
  throw error;
}
