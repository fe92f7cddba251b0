/** Of the tools for development, those that a student's clone has a use for: the hook, and plain `npx jest`. */
const TOOLS = ['husky', 'ts-node'];
const SCRIPTS = ['test', 'prepare'];

interface Manifest {
  name: string;
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** The edition's package.json. */
export function editionManifest(text: string, course: { readonly name: string; readonly version: string }): string {
  const manifest = JSON.parse(text) as Manifest;
  return print({
    ...manifest,
    name: course.name,
    version: course.version,
    scripts: only(manifest.scripts, SCRIPTS),
    devDependencies: only(manifest.devDependencies, TOOLS),
  });
}

/** A package as a lockfile of version 3 describes it. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

interface Lockfile {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/** The edition's package-lock.json: what its package.json needs, in the versions that the project has. */
export function editionLock(text: string, course: { readonly name: string; readonly version: string }): string {
  const lock = JSON.parse(text) as Lockfile;
  const { name, version } = course;
  const before = lock.packages[''] ?? {};
  const root = { ...before, name, version, devDependencies: only(before.devDependencies ?? {}, TOOLS) };
  const packages = { ...lock.packages, '': root };
  const needed = reachable(packages);
  const kept = Object.entries(packages).filter(([place]) => needed.has(place));
  return print({ ...lock, name, version, packages: Object.fromEntries(kept) });
}

/** The places in node_modules that are needed, the root's own (`''`) among them. */
function reachable(packages: Readonly<Record<string, Locked>>): ReadonlySet<string> {
  const needed = new Set(['']);
  for (const place of needed) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[place] ?? {};
    const dev = place === '' ? devDependencies : {};
    for (const name of Object.keys({ ...dependencies, ...dev, ...optionalDependencies, ...peerDependencies })) {
      const found = resolve(packages, place, name);
      // Optional peers are often not there.
      if (found !== undefined) needed.add(found);
    }
  }
  return needed;
}

/** Where a package finds another, as Node looks for it: in its own node_modules, then in those around it. */
function resolve(packages: Readonly<Record<string, Locked>>, from: string, name: string): string | undefined {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[place] !== undefined) return place;
  if (from === '') return undefined;
  const end = from.lastIndexOf('node_modules/');
  return resolve(packages, from.slice(0, end).replace(/\/$/, ''), name);
}

function only(all: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

function print(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
