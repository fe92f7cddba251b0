// outcome: fails with "stopped: too much was printed" | Prints one line of 256 MB.
export async function main(): Promise<void> {
  console.log('x'.repeat(256 << 20));
}
