import type { Reporter } from '@jest/reporters';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wordsIn } from '../language/words';
import type { Language } from '../language/words';
import { readKataFile } from '../submission/read-kata-file';
import { checkTypes } from './type-check';
import type { TypeProblem } from './type-check';

/** A Jest reporter that checks the types of one kata beside its spec and prints the errors below the results. */
export default class TypesReporter implements Pick<Reporter, 'onRunStart' | 'onRunComplete' | 'getLastError'> {
  private checking: Promise<TypeProblem[]> = Promise.resolve([]);
  private problems: TypeProblem[] = [];

  constructor(
    _globalConfig: unknown,
    private readonly options: { readonly course: string; readonly kata: string; readonly language: Language },
  ) {}

  onRunStart(): void {
    this.checking = this.check();
  }

  async onRunComplete(): Promise<void> {
    this.problems = await this.checking;
    for (const { line, column, code, message } of this.problems) {
      process.stderr.write(
        `\n${wordsIn(this.options.language).typeError(`katas/${this.options.kata}/kata.ts:${line}:${column}`, `${code}: ${message}`)}\n`,
      );
    }
  }

  /** Makes the run fail. */
  getLastError(): Error | undefined {
    return this.problems.length > 0 ? new Error(wordsIn(this.options.language).hasTypeErrors) : undefined;
  }

  private async check(): Promise<TypeProblem[]> {
    const { course, kata, language } = this.options;
    const scratch = mkdtempSync(path.join(tmpdir(), 'matsu-types-'));
    try {
      const file = readKataFile(path.join(course, 'katas', kata, 'kata.ts'));
      return (await checkTypes(course, { [kata]: file }, scratch, language)).get(kata) ?? [];
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}
