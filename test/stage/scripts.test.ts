import { compile } from '../../grader/stage/compile';
import { perform } from '../../grader/stage/perform';
import type { Module } from '../../grader/stage/perform';
import { Player } from '../../grader/stage/player';
import { linesOf, print } from '../../grader/timeline/timeline';

const player = new Player();
afterAll(() => player.close());

async function moduleOf(source: string, given: Readonly<Record<string, string>> = {}): Promise<Module> {
  const compiled = await compile(source);
  if ('problem' in compiled) throw new Error(compiled.problem.text);
  return { ...compiled, source, given };
}

async function played(module: Module, scenario = '({ main }) => main()', args: string[] = []): Promise<string> {
  const outcome = await perform(player, module, { scenario, args });
  return 'trace' in outcome ? print(linesOf(outcome.trace)) : JSON.stringify(outcome.problem);
}

test('a module that is played again has nothing left of the play before', async () => {
  const module = await moduleOf(`
    let count = 0;
    const word = /x/g;
    const tag = (strings: TemplateStringsArray & { seen?: number }) => strings;
    const sites = globalThis as { site?: unknown; left?: string };
    export function main() {
      const site = tag\`a\`;
      console.log(++count, word.test('x'), sites.left, sites.site === site, Object.hasOwn(Object.prototype, 'left'));
      Object.assign(sites, { left: 'old', site });
      Object.prototype.left = 1;
    }
  `);
  const once = '0s  | 1 true undefined false false\n0s  = resolved';

  expect(await played(module)).toBe(once);
  expect(await played(module)).toBe(once);
});

test('the scenario, its arguments and the module may change from one play to the next', async () => {
  const add = await moduleOf('export const main = (a: number, b: number) => a + b;');
  const multiply = await moduleOf('export const main = (a: number, b: number) => a * b;');
  const scenario = '({ main }, a, b) => main(a, b)';

  expect(await played(add, scenario, ['2', '3'])).toBe('0s  = resolved 5');
  expect(await played(add, scenario, ['4', '3'])).toBe('0s  = resolved 7');
  expect(await played(add, '({ main }) => main(1, 1)')).toBe('0s  = resolved 2');
  expect(await played(multiply, scenario, ['4', '3'])).toBe('0s  = resolved 12');
  expect(await played(add, scenario, ['4', '3'])).toBe('0s  = resolved 7');
});

test('what a module starts while it is loaded comes before what waits for main, and after what main says at once', async () => {
  const module = await moduleOf(`
    import { word } from './given';
    void Promise.resolve().then(() => console.log('loaded'));
    process.nextTick(() => console.log('tick'));
    export async function main() {
      console.log(word);
      await null;
      console.log('after');
    }
  `);
  const given = { 'given.ts': "void Promise.resolve().then(() => console.log('given')); exports.word = 'main';" };
  const timeline = '0s  | main\n0s  | tick\n0s  | given\n0s  | loaded\n0s  | after\n0s  = resolved';

  expect(await played({ ...module, given })).toBe(timeline);
  expect(await played({ ...module, given })).toBe(timeline);
});

test('a file that comes with the kata and does not parse harms only those that import it', async () => {
  const given = { 'given.ts': 'return of nothing at all' };
  const withImport = await moduleOf("import './given';\nexport const main = () => 1;", given);

  expect(await played(await moduleOf('export const main = () => 1;', given))).toBe('0s  = resolved 1');
  expect(await played(withImport)).toContain('"kind":"load-error","text":"SyntaxError');
});
