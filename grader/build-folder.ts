import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project itself, found from this file, wherever it was bundled to. */
export function projectFolder(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'bin', 'bundle.js'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('matsu: its own folder was not found: install it again with npm ci');
    folder = parent;
  }
  return folder;
}

/** Where `bin/bundle.js` puts the bundles. */
export function buildFolder(): string {
  return path.join(projectFolder(), 'node_modules', '.cache', 'matsu', 'build');
}
