import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { compile } from './compile';
import { givenKey } from './inside/given-path';

/** What a kata may not import: the answers of other katas and what the judge keeps to itself. */
const NEVER = /(^|\/)(kata|[^/]*\.(spec|test|d))\.ts$/;

/**
 * The modules that come with a kata and that this code imports by a relative path, with those that they import:
 * from the path relative to the kata's folder to the compiled code. They are the course's own files, from the kata's
 * folder or one beside it; no path leads out of the folder that holds the katas. Of those beside it an answer may
 * import what the stub names, since the other ones may hold the answer.
 * @param folder the kata's folder in the course
 * @param code the kata's module, compiled
 * @throws when one of them does not compile: the course is at fault then
 */
export async function givenModules(folder: string, code: string): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  const files = { has: (key: string): boolean => readable(folder, key) !== undefined };
  const named = namedByStub(folder, files);
  const add = async (from: string, importing: string): Promise<void> => {
    for (const specifier of relativeImports(importing)) {
      const key = givenKey(from, specifier, files);
      if (from === 'kata.ts' && key?.startsWith('../') && !named.has(key)) continue;
      const file = key === undefined ? undefined : readable(folder, key);
      if (key === undefined || file === undefined || Object.hasOwn(given, key)) continue;
      const compiled = await compile(readFileSync(file, 'utf8'), key);
      if ('problem' in compiled) throw new Error(`${file} does not compile: ${compiled.problem.text}`);
      given[key] = compiled.code;
      await add(key, compiled.code);
    }
  };
  await add('kata.ts', code);
  return given;
}

/** The keys of what the course's own kata.ts imports, types among them. */
function namedByStub(folder: string, files: { has(key: string): boolean }): Set<string | undefined> {
  const stub = path.join(folder, 'kata.ts');
  const text = existsSync(stub) ? readFileSync(stub, 'utf8') : '';
  const specifiers = [...text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]*)['"]/g)];
  return new Set(specifiers.map(([, specifier]) => givenKey('kata.ts', specifier as string, files)));
}

/** As esbuild writes imports; text that only looks like one adds a module that nobody asks for. */
function relativeImports(code: string): string[] {
  return [...code.matchAll(/\brequire\(["'](\.[^"'\\]*)["']\)/g)].map(([, specifier]) => specifier as string);
}

/** The file of a key, absolute, when it is there and may be imported; links are followed first. */
function readable(folder: string, key: string): string | undefined {
  if (!key.endsWith('.ts')) return undefined;
  try {
    const katas = realpathSync(path.dirname(folder));
    const file = realpathSync(path.join(folder, key));
    const inside = path.relative(katas, file).split(path.sep).join('/');
    const isInside = !inside.startsWith('../') && !path.isAbsolute(inside);
    return isInside && !NEVER.test(inside) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
