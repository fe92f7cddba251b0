// outcome: fails | A chain of 20,000 operators (filled in by made.ts), quadratic in TypeScript's own transpiler.
// @ts-nocheck
export async function main() {
  console.log(TERMS);
}
