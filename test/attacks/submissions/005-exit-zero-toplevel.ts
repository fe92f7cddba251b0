// outcome: fails with "= stopped: process.exit(0) was called" | Ends the process with success while the module loads.
process.exit(0);

export async function main(): Promise<string> {
  return 'done';
}
