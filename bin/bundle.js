'use strict';
// Bundles grader/ into a few plain scripts, once, and again only when a source file changed.
//
// Why bundles: a start without a TypeScript loader (the loader alone costs more than the rest of a run),
// and because what runs inside the stage has to be one script that needs no file system.
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const folder = path.join(root, 'node_modules', '.cache', 'matsu', 'build');

/** Output name → entry file. `realm` is evaluated inside the stage's realm, the others in plain Node. */
const entries = {
  cli: 'grader/cli.ts',
  environment: 'grader/judge/environment.ts',
  'programs-environment': 'grader/judge/programs-environment.ts',
  transformer: 'grader/judge/transformer.ts',
  runner: 'grader/judge/runner.ts',
  lanes: 'grader/judge/lanes.ts',
  'jest-config': 'grader/judge/jest-config.ts',
  progress: 'grader/judge/progress.ts',
  'types-reporter': 'grader/judge/types-reporter.ts',
  'containment-reporter': 'grader/judge/containment-reporter.ts',
  spec: 'grader/spec/index.ts',
  'fast-check': 'fast-check',
  child: 'grader/stage/inside/child.ts',
  realm: 'grader/stage/inside/realm/index.ts',
};

/** Small packages are bundled; these are big and not always needed, or have to be the copy that Jest has too. */
const NOT_BUNDLED = ['@jest/*', 'ajv', 'esbuild', 'fast-check', 'jest-*', 'ts-jest', 'typescript'];

/**
 * Makes sure that the bundles are those of the sources as they are now.
 * @returns {string} the folder that holds them, absolute
 * @throws when esbuild is not installed or a source file does not parse
 */
function bundle() {
  const stampFile = path.join(folder, 'stamp');
  const stamp = fingerprint();
  if (readIfThere(stampFile) === stamp) return folder;

  fs.mkdirSync(folder, { recursive: true });
  const fresh = fs.mkdtempSync(path.join(folder, 'fresh-'));
  build(fresh);
  // Renames are atomic, so a run that reads at the same moment sees an old or a new file, never half of one.
  for (const name of fs.readdirSync(fresh)) {
    fs.renameSync(path.join(fresh, name), path.join(folder, name));
  }
  fs.rmdirSync(fresh);
  fs.writeFileSync(stampFile, stamp);
  return folder;
}

/** Sizes and times of all sources: cheap to read (a millisecond), and different after any edit. */
function fingerprint() {
  const seen = [process.version];
  const walk = (directory) => {
    for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
      const file = path.join(directory, entry.name);
      if (entry.isDirectory()) walk(file);
      else {
        const { size, mtimeMs } = fs.statSync(file);
        seen.push(`${file} ${size} ${mtimeMs}`);
      }
    }
  };
  walk(path.join(root, 'grader'));
  for (const file of [__filename, path.join(root, 'package-lock.json')]) {
    seen.push(`${fs.existsSync(file) ? fs.statSync(file).mtimeMs : 0}`);
  }
  return seen.sort().join('\n');
}

function build(outdir) {
  const { buildSync } = require('esbuild');
  const { realm, 'fast-check': fastCheck, ...node } = entries;
  const common = {
    bundle: true,
    absWorkingDir: root,
    logLevel: 'error',
    target: 'node20',
    legalComments: 'none',
    // Into a late `require`: an import of CommonJS would have its text searched for the names that it exports.
    supported: { 'dynamic-import': false },
  };
  buildSync({ ...common, platform: 'node', format: 'cjs', external: NOT_BUNDLED, outdir, entryPoints: node });
  // One file instead of their many: Jest would find, read and wrap each of them, for each spec that uses it.
  buildSync({
    ...common,
    platform: 'node',
    format: 'cjs',
    minifyWhitespace: true,
    outfile: path.join(outdir, 'fast-check.js'),
    entryPoints: [fastCheck],
  });
  buildSync({
    ...common,
    platform: 'neutral',
    format: 'iife',
    globalName: 'matsuRealm',
    minifyWhitespace: true,
    outfile: path.join(outdir, 'realm.js'),
    entryPoints: [realm],
  });
  buildSync({
    ...common,
    platform: 'node',
    format: 'cjs',
    minifyWhitespace: true,
    outfile: path.join(outdir, 'framework.js'),
    entryPoints: [path.join(path.dirname(require.resolve('jest-circus/runner')), 'jestAdapterInit.js')],
    // It names all of Babel, and loads it for what no spec of ours does.
    external: ['@jest/transform'],
  });
  fs.writeFileSync(path.join(outdir, 'modules.json'), JSON.stringify(library(common)));
}

/** The modules that a realm evaluates only when they are asked for: their code by name. */
function library(common) {
  const { buildSync } = require('esbuild');
  const base = 'grader/stage/inside/modules';
  const { outputFiles } = buildSync({
    ...common,
    platform: 'neutral',
    mainFields: ['main'],
    format: 'cjs',
    minifyWhitespace: true,
    // Students see the names of these classes.
    keepNames: true,
    write: false,
    outdir: 'out',
    entryPoints: fs
      .readdirSync(path.join(root, base))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${base}/${name}`),
    external: ['matsu:backstage', 'util/', 'object-is', 'is-nan'],
    // `assert` asks for these in case that the language does not have them.
    alias: {
      'object.assign/polyfill': `./${base}/shims/object-assign.ts`,
      'object-is/polyfill': `./${base}/shims/object-is.ts`,
      'call-bind/callBound': `./${base}/shims/call-bound.ts`,
    },
    define: { global: 'globalThis' },
  });
  return Object.fromEntries(outputFiles.map(({ path: file, text }) => [path.basename(file, '.js'), text]));
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

module.exports = { bundle, root };
