/**
 * The scenario of `matsu play`: calls one of a kata's functions, `main` or the only one if none is named. Sent to the
 * stage as source, so it uses nothing but its own body.
 */
export function callExport(kata: Record<string, unknown>, name: string | undefined, ...args: unknown[]): unknown {
  const functions = Object.keys(kata).filter((key) => typeof kata[key] === 'function');
  const chosen = name ?? (functions.includes('main') ? 'main' : functions.length === 1 ? functions[0] : undefined);
  if (chosen === undefined) throw new Error(`name one of its functions: ${functions.join(', ')}`);
  return (kata[chosen] as (...args: unknown[]) => unknown)(...args);
}
