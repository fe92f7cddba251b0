import { languageOf, wordsIn } from '../language/words';
import { weakest } from '../stage/containment/layers';
import type { Containment } from '../stage/containment/layers';
import type { RecordedResult } from './runner';

/** A Jest reporter that says below the results how the student's code was kept. */
export default class ContainmentReporter {
  private readonly reached: Containment[] = [];

  onTestResult(_test: unknown, result: RecordedResult): void {
    const containment = result.matsu?.containment;
    if (containment) this.reached.push(containment);
  }

  onRunComplete(): void {
    const containment = weakest(this.reached);
    if (containment === undefined) return;
    process.stderr.write(`${wordsIn(languageOf(undefined, process.env)).containment(containment.level)}\n`);
    this.reached.length = 0;
  }
}
