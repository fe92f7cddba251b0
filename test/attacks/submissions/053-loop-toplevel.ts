// outcome: fails with "= stopped: an endless loop that never waits" | An endless loop while the module loads.
for (;;);
export async function main(): Promise<void> {}
