// outcome: fails | One line of 200 kB (filled in by made.ts), which throws at its end.
// @ts-nocheck
export async function main() { const filler = 'FILLER'; console.log(filler.length); throw new Error(filler); }
