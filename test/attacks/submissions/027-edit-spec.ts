// outcome: fails | Rewrites the spec, the package and Jest's configuration on the disk.
// @ts-nocheck
export async function main() {
  for (const file of ['katas/01-attacked/kata.spec.ts', 'package.json', 'jest.config.ts', '.npmrc']) {
    try {
      const fs = process.getBuiltinModule?.('fs') ?? require('fs');
      fs.writeFileSync(file, "test('start, then end', () => {});");
      console.log('written', file);
    } catch (error) {
      console.log(error.name);
    }
  }
}
