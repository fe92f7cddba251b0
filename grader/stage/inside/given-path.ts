/**
 * The key of a module that comes with a kata, among `keys`, as the module `from` names it; undefined when there is
 * none. Keys are paths relative to the kata's folder, with `/`. Uses nothing outside its own body, because
 * `matsu play --real` sends its source to plain Node.
 */
export function givenKey(from: string, specifier: string, keys: { has(key: string): boolean }): string | undefined {
  if (!/^\.\.?(\/|$)/.test(specifier)) return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const path = parts.join('/');
  return [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`].find((key) => keys.has(key));
}
