import { en } from '../../grader/language/en';
import { ja } from '../../grader/language/ja';
import { languageOf } from '../../grader/language/words';

type Leaf = string | ((...args: unknown[]) => string);

/** Every sentence by its path, `hidden.counted`. */
function leaves(words: object, path = ''): [string, Leaf][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, at) : [[at, value as Leaf]];
  });
}

const FACTS = { file: '<file>', place: '<place>', said: '<said>', importable: '<importable>' };
/** For what takes more than texts and numbers. */
const ARGUMENTS: Readonly<Record<string, unknown[]>> = {
  'check.notCaught': ['<title>', ['<a>', '<b>']],
  'check.proof': ['<1>', '<2>', '<3>', '<4>', '<5>'],
  property: [['<a>', '<b>'], '<seed>'],
  'findings.neverSettles': [['<a>', '<b>']],
  'findings.oneAfterAnother': ['<name>', ['<a>', '<b>'], '<sum>', '<longest>'],
  'findings.unhandled': ['<error>', '<place>', '<at>', '<late>'],
};

function said(path: string, leaf: Leaf | undefined): string {
  if (typeof leaf !== 'function') return leaf ?? '';
  if (path.startsWith('problems.')) return leaf(FACTS);
  return leaf(...(ARGUMENTS[path] ?? ['<1>', '<2>', '<3>', '<4>'].slice(0, leaf.length)));
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/<\w+>/g) ?? [])].sort();
}

const english = leaves(en);
const japanese = new Map(leaves(ja));

test('Japanese has every sentence that English has, and no other', () => {
  expect([...japanese.keys()].sort()).toEqual(english.map(([path]) => path).sort());
});

test.each(english)('%s says the same in both: neither leaves out what it is given', (path, leaf) => {
  const [a, b] = [said(path, leaf), said(path, japanese.get(path))];

  // What is no function is given nothing: what looks so is part of the sentence.
  if (typeof leaf === 'function') expect(placeholders(b)).toEqual(placeholders(a));
  expect(`${a}${b}`).not.toMatch(/undefined|\[object/);
  expect(b).not.toBe('');
});

/** Words that are the same in both languages. */
const SAME = ['review.column.kata'];

test('what is Japanese is not English', () => {
  const same = english.filter(([path, leaf]) => said(path, leaf) === said(path, japanese.get(path)));

  expect(same.map(([path]) => path)).toEqual(SAME);
});

test.each([
  ['--lang', 'en', { LANG: 'ja_JP.UTF-8' }, 'en'],
  ['the locale', undefined, { LANG: 'ja_JP.UTF-8' }, 'ja'],
  ['LC_ALL before LANG', undefined, { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }, 'en'],
  ['nothing', undefined, {}, 'en'],
])('%s says which language', (_, asked, env, language) => {
  expect(languageOf(asked, env)).toBe(language);
});
