// outcome: error load-error/syntax-error | Brackets nested 100,000 deep (filled in by made.ts), which overflow the parser's stack.
// @ts-nocheck
export async function main() {
  console.log(BRACKETS);
}
