import { languageOf } from '../language/words';
import type { Language } from '../language/words';
import { UseError } from '../use-error';
import type { Io } from './command';

/** The language that `--lang` names, else the locale's. @throws UseError for one that we do not speak */
export function readLanguage(value: string | undefined, io: Io): Language {
  if (value !== undefined && value !== 'en' && value !== 'ja') {
    throw new UseError(`expected --lang to be en or ja, got '${value}': name one of them`);
  }
  return languageOf(value, io.env);
}
