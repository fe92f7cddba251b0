// outcome: error syntax-error with "await stands outside of an async function" | Awaits for ever at the top level.
await new Promise(() => {});
export async function main(): Promise<void> {}
