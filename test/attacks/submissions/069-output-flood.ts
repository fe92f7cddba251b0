// outcome: fails with "stopped: too much was printed" | Prints for ever.
export async function main(): Promise<void> {
  for (let at = 0; ; at++) console.log(`line ${at}`);
}
