/** A small kata that keeps every rule but has no record of its mistakes yet: its files, by their path in a course. */
export function greetKata(id: string): Record<string, string> {
  const mistake = (caughtBy: string, en: string, ja: string, body: string): string =>
    `// caught by: ${caughtBy}\n// en: ${en}\n// ja: ${ja}\n${greet(body)}`;
  return {
    [`katas/${id}/kata.ts`]: greet('  throw new Error(`Not written yet: greet ${name}`);'),
    [`katas/${id}/kata.spec.ts`]: SPEC,
    [`katas/${id}/README.md`]: `# Greet\n${EXAMPLE}`,
    [`katas/${id}/README.ja.md`]: `# あいさつ\n${EXAMPLE}`,
    [`katas/${id}/kata.json`]: KATA_JSON,
    [`solutions/${id}/kata.ts`]: greet(`  console.log('hello');\n  ${WAIT}\n  console.log(name);`),
    [`solutions/${id}/mistakes/no-await.ts`]: mistake(
      'says the name after a second',
      'the sleep is not awaited.',
      'sleep を `await` しないとき',
      `  console.log('hello');\n  void new Promise((resolve) => setTimeout(resolve, 1000));\n  console.log(name);`,
    ),
    [`solutions/${id}/mistakes/by-heart.ts`]: mistake(
      'says any name',
      'the example is printed by heart.',
      '例をそのまま表示するとき',
      `  console.log('hello');\n  ${WAIT}\n  console.log('Ann');`,
    ),
    [`solutions/${id}/mistakes/one-line.ts`]: mistake(
      'says the name after a second',
      'both are said in one line.',
      '1 行で表示するとき',
      `  ${WAIT}\n  console.log(\`hello \${name}\`);`,
    ),
    [`solutions/${id}/mistakes/waits-first.ts`]: mistake(
      'says any name',
      'it waits before the first line.',
      '1 行目の前に待つとき',
      `  ${WAIT}\n  console.log('hello');\n  console.log(name);`,
    ),
    [`solutions/${id}/alternatives/then.ts`]: `export function greet(name: string): Promise<void> {
  console.log('hello');
  return new Promise<void>((resolve) => setTimeout(resolve, 1000)).then(() => console.log(name));
}
`,
    [`solutions/${id}/alternatives/callback.ts`]: `export function greet(name: string): Promise<void> {
  console.log('hello');
  return new Promise((resolve) => {
    setTimeout(() => {
      console.log(name);
      resolve();
    }, 1000);
  });
}
`,
  };
}

export function greet(body: string): string {
  return `export async function greet(name: string): Promise<void> {\n${body}\n}\n`;
}

const WAIT = 'await new Promise((resolve) => setTimeout(resolve, 1000));';

const EXAMPLE = '\n```text\n0s  | hello\n1s  | Ann\n1s  = resolved\n```\n';

const KATA_JSON = JSON.stringify({
  title: { en: 'Greet', ja: 'あいさつ' },
  part: 1,
  points: 2,
  concepts: ['await'],
  hints: { en: ['Wait.', 'Wait a second.'], ja: ['待ちましょう。', '1 秒待ちましょう。'] },
});

const test = (title: string, name: string): string => `
test('${title}', async () => {
  const trace = await play(({ greet }) => greet('${name}'));

  expect(trace).toFollow(\`
    0s | hello
    1s | ${name}
    1s = resolved
  \`);
});
`;

const SPEC = `import { stage } from 'matsu/spec';
import type * as Kata from './kata';

const play = stage<typeof Kata>();
${test('says the name after a second', 'Ann')}${test('says any name', 'Bob')}`;
