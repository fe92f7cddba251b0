const FENCE = '```';

/** The files of a new kata, by their path from the course's folder. */
export function templates(id: string): Record<string, string> {
  const [number] = id.split('-');
  return {
    [`katas/${id}/kata.ts`]: `// TODO: what main does.
export async function main(): Promise<void> {
  throw new Error('Not written yet: TODO');
}
`,
    [`katas/${id}/kata.spec.ts`]: SPEC,
    [`katas/${id}/README.md`]: readme(id, number as string),
    [`katas/${id}/README.ja.md`]: readmeJa(id, number as string),
    [`katas/${id}/kata.json`]: JSON_FILE,
    [`solutions/${id}/kata.ts`]: program('// TODO: an answer to be proud of.'),
    ...Object.fromEntries(
      ['one', 'two', 'three', 'four'].map((name) => [
        `solutions/${id}/mistakes/todo-${name}.ts`,
        program(
          '// caught by: TODO: the test that rejects it\n// en: TODO: what it does.\n// ja: TODO: これがすること。とき',
        ),
      ]),
    ),
    ...Object.fromEntries(
      ['one', 'two'].map((name) => [
        `solutions/${id}/alternatives/todo-${name}.ts`,
        program('// TODO: in which other way it is built'),
      ]),
    ),
  };
}

function program(head: string): string {
  return `${head}
export async function main(): Promise<void> {
  throw new Error('TODO');
}
`;
}

const SPEC = `import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();

test('TODO: a sentence', async () => {
  const trace = await play(({ main }) => main());

  expect(trace).toFollow(\`
    0s | TODO
    1s = resolved
  \`);
});
`;

const JSON_FILE = `${JSON.stringify(
  {
    title: { en: 'TODO', ja: 'TODO' },
    part: 1,
    points: 1,
    concepts: ['TODO'],
    hints: { en: ['TODO: vague', 'TODO: plain'], ja: ['TODO: ぼんやり', 'TODO: はっきり'] },
  },
  null,
  2,
)}
`;

function readme(id: string, number: string): string {
  return `# ${number} · TODO

TODO: what is written here, and what it teaches.

## Task

1. TODO

## Example

${FENCE}text
0s  | TODO
1s  = resolved
${FENCE}

## Not part of this kata

- TODO

Run it with \`npm test\` on a branch \`kata/${id}\`, or with \`npx matsu grade ${number}\` anywhere.
`;
}

function readmeJa(id: string, number: string): string {
  return `# ${number} · TODO

TODO: 何を書き、何を学ぶか。

## 課題

1. TODO

## 例

${FENCE}text
0s  | TODO
1s  = resolved
${FENCE}

## この kata で扱わないこと

- TODO

ブランチ \`kata/${id}\` で \`npm test\`、またはどこからでも \`npx matsu grade ${number}\` で実行できます。
`;
}
