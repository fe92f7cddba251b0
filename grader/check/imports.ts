import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Material } from './material';
import { sourceOf } from './material';

/** The modules that a kata's programs and spec import by a relative path, and those that they import; absolute. */
export function reachedFiles({ kata, spec, programs }: Material): Set<string> {
  const reached = new Set<string>();
  const follow = (folder: string, text: string): void => {
    for (const specifier of relativeImports(text)) {
      const file = fileOf(path.join(folder, specifier));
      if (file === undefined || reached.has(file)) continue;
      reached.add(file);
      follow(path.dirname(file), readFileSync(file, 'utf8'));
    }
  };
  // Wherever a program lies, it is played in the kata's folder.
  for (const text of [spec ?? '', ...programs.map(sourceOf)]) follow(kata.folder, text);
  return reached;
}

function relativeImports(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"\n]*)['"]/g)].map(
    ([, specifier]) => specifier as string,
  );
}

function fileOf(base: string): string | undefined {
  const candidates = [base, `${base}.ts`, base.replace(/\.js$/, '.ts'), path.join(base, 'index.ts')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
