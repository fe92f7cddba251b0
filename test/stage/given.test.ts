import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../grader/stage/compile';
import { givenModules } from '../../grader/stage/given';
import { Player } from '../../grader/stage/player';
import { courseWith, grade, matsu, temporaryFolder, writeFiles } from '../support/matsu';

const course = temporaryFolder();
const kata = path.join(course, 'katas', '01-tea');
writeFiles(course, {
  'secret.ts': 'export const x = 1;',
  'solutions/01-tea/kata.ts': 'export const x = 1;',
  'katas/01-tea/kata.ts': `import type { Cup } from '../cup'; export const x = 1;`,
  'katas/01-tea/kata.spec.ts': 'export const x = 1;',
  'katas/01-tea/given.ts': `import { unit } from './lib/unit'; import type { Tea } from './kata'; export const minutes = (n: number) => n + unit;`,
  'katas/01-tea/lib/unit.ts': `import { space } from '../../shared'; export const unit = space + 'min';`,
  'katas/01-tea/broken.ts': 'export const = 1;',
  'katas/02-cup/kata.ts': 'export const x = 1;',
  'katas/cup.ts': 'export const x = 1;',
  'katas/answer.ts': 'export const x = 1;',
  'katas/shared/index.ts': `export const space: string = ' ';`,
});
symlinkSync(path.join(course, 'secret.ts'), path.join(kata, 'link.ts'));

const given = async (source: string): Promise<Record<string, string>> => {
  const compiled = await compile(source);
  if ('problem' in compiled) throw new Error(compiled.problem.text);
  return givenModules(kata, compiled.code);
};

test('a module of the kata’s folder comes with what it imports itself', async () => {
  const modules = await given(`import { minutes } from './given'; export const main = () => minutes(3);`);

  expect(Object.keys(modules)).toEqual(['given.ts', 'lib/unit.ts', '../shared/index.ts']);
});

test.each(['./given', './given.ts', './given.js', './lib/../given'])('it may be written as %s', async (specifier) => {
  await expect(given(`import { minutes } from '${specifier}'; minutes(1);`)).resolves.toHaveProperty(['given.ts']);
  await expect(given(`export const main = () => import('${specifier}');`)).resolves.toHaveProperty(['given.ts']);
});

test('of the files beside the kata, one that the stub names comes along', async () => {
  await expect(given(`import { x } from '../cup'; export const main = () => x;`)).resolves.toHaveProperty([
    '../cup.ts',
  ]);
});

test.each([
  ['a file beside the kata that the stub does not name', '../answer'],
  ['a file above the katas', '../../secret'],
  ['an answer', '../../solutions/01-tea/kata'],
  ['a link that leads out', './link'],
  ['a spec', './kata.spec'],
  ['the stub itself', './kata'],
  ['another kata', '../02-cup/kata'],
  ['an absolute path', path.join(kata, 'given.ts')],
  ['a file that is not there', './nope'],
])('%s does not come along', async (_, specifier) => {
  await expect(given(`import { x } from '${specifier}'; export const main = () => x;`)).resolves.toEqual({});
});

test('one that does not compile is the course’s fault', async () => {
  await expect(given(`import './broken';`)).rejects.toThrow('broken.ts does not compile: ');
});

test('the stage loads them, each once', async () => {
  const source = `
    import { minutes } from './given'; import * as again from './given.js';
    export const main = () => [minutes(3), minutes === again.minutes];`;
  const compiled = await compile(source);
  if ('problem' in compiled) throw new Error(compiled.problem.text);
  const player = new Player();
  const outcome = await player.play({
    code: compiled.code,
    given: await givenModules(kata, compiled.code),
    scenario: '({ main }) => main()',
    args: [],
  });
  player.close();

  expect(outcome).toMatchObject({ trace: { settled: { kind: 'resolved', text: '["3 min", true]' } } });
});

describe('on the command line', () => {
  const small = courseWith(temporaryFolder(), ['02-sleep']);
  const answer = `import { wait } from './given'; export const sleep = <T>(ms: number, value?: T) => wait(ms, value);`;
  writeFiles(small, {
    'katas/02-sleep/given.ts': `export const wait = <T>(ms: number, value?: T): Promise<T | undefined> =>
      new Promise((resolve) => setTimeout(resolve, ms, value));`,
    'answers/02-sleep/kata.ts': answer,
    'answers/02-sleep/given.ts': `export const wait = () => { throw new Error('not the course’s'); };`,
  });

  test('grade takes the course’s file, never the submission’s', () => {
    const { katas } = grade(['2', '--course', small, '--dir', path.join(small, 'answers')]);

    expect(katas).toMatchObject([{ status: 'passed' }]);
  });

  test.each([[[]], [['--real']]])('play %p', (options) => {
    const args = ['play', '2', 'sleep', '5', '"tea"', '--course', small, '--dir', path.join(small, 'answers')];
    const { out, err } = matsu([...args, ...options]);

    expect(err).toBe('');
    expect(out).toMatch(/= resolved .tea.\n$/);
  });
});
