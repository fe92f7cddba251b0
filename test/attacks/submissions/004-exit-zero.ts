// outcome: fails with "= stopped: process.exit(0) was called" | Ends the process with success inside main.
export async function main(): Promise<void> {
  console.log('start');
  process.exit(0);
}
