import { en } from './en';
import { ja } from './ja';

export type Language = 'en' | 'ja';
/** Every sentence that the reports say, by name. `ja` is checked against `en` by the compiler. */
export type Words = typeof en;

export function wordsIn(language: Language): Words {
  return { en, ja }[language];
}

/** The language that was asked for, else that of the locale, else English. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked === 'en' || asked === 'ja') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('ja') ? 'ja' : 'en';
}
