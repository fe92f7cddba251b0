import { spawn } from 'node:child_process';
import { givenKey } from './inside/given-path';
import type { ModuleTexts } from './inside/wire';

/**
 * Runs a scenario in plain Node on the real clock, uncontained: only for one's own code. Prints go out as timeline
 * lines as they come, with real times rounded to hundredths of a second.
 * @returns 0 when the scenario was resolved, 1 otherwise
 */
export function playForReal(
  module: ModuleTexts,
  scenario: string,
  args: readonly string[],
  out: (text: string) => void,
): Promise<number> {
  const child = spawn(process.execPath, ['-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', out);
  child.stdin.end(program(module, scenario, args));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve(exitCode === 0 ? 0 : 1));
  });
}

function program({ code, given }: ModuleTexts, scenario: string, args: readonly string[]): string {
  return `
const { format } = require('node:util');
const start = performance.now();
const line = (sign, text) => process.stdout.write(
  ((Math.round((performance.now() - start) / 10) / 100) + 's').padEnd(6) + ' ' + sign + ' ' + text + '\\n');
console.log = console.info = console.debug = (...values) => line('|', format(...values));
console.error = console.warn = (...values) => line('#', format(...values));
let isSettled = false;
process.on('exit', (code) => { if (!isSettled && code === 0) line('=', 'never settles'); });
const givenKey = ${givenKey.toString()};
const given = new Map(Object.entries(${JSON.stringify(given)}));
const loaded = new Map();
const requireFrom = (from) => (name) => {
  const key = givenKey(from, name, given);
  if (key === undefined) return require(name);
  if (loaded.has(key)) return loaded.get(key).exports;
  const module = { exports: {} };
  loaded.set(key, module);
  new Function('exports', 'require', 'module', given.get(key))(module.exports, requireFrom(key), module);
  return module.exports;
};
const kata = { exports: {} };
(function (exports, require, module) {${code}
})(kata.exports, requireFrom('kata.ts'), kata);
Promise.resolve((${scenario})(kata.exports, ${args.join(', ')})).then(
  (value) => { isSettled = true; line('=', value === undefined ? 'resolved' : format('resolved %o', value)); },
  (error) => { isSettled = true; process.exitCode = 1; line('=', 'rejected ' + error); });
`;
}
