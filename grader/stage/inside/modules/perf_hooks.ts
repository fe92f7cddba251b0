import backstage from 'matsu:backstage';

type Kind = 'mark' | 'measure';
interface MeasureOptions {
  start?: string | number;
  end?: string | number;
  duration?: number;
  detail?: unknown;
}

class PerformanceEntry {
  constructor(
    readonly name: string,
    readonly entryType: Kind,
    readonly startTime: number,
    readonly duration: number,
    readonly detail: unknown,
  ) {}

  toJSON(): object {
    return { ...this };
  }
}
class PerformanceMark extends PerformanceEntry {}
class PerformanceMeasure extends PerformanceEntry {}

/** https://w3c.github.io/user-timing/, on virtual time. */
class Performance {
  #entries: PerformanceEntry[] = [];

  get timeOrigin(): number {
    return backstage.clock.timeOrigin;
  }

  now(): number {
    return backstage.clock.sinceStart();
  }

  mark(name: string, options: { startTime?: number; detail?: unknown } = {}): PerformanceMark {
    const startTime = options.startTime ?? this.now();
    return this.#add(new PerformanceMark(String(name), 'mark', startTime, 0, options.detail ?? null));
  }

  measure(name: string, startOrOptions?: string | MeasureOptions, endMark?: string): PerformanceMeasure {
    const options = typeof startOrOptions === 'object' ? startOrOptions : { start: startOrOptions, end: endMark };
    const { start, end, duration, detail = null } = options;
    const endTime =
      end !== undefined
        ? this.#timeOf(end)
        : start !== undefined && duration !== undefined
          ? this.#timeOf(start) + duration
          : this.now();
    const startTime = start !== undefined ? this.#timeOf(start) : duration !== undefined ? endTime - duration : 0;
    return this.#add(new PerformanceMeasure(String(name), 'measure', startTime, endTime - startTime, detail));
  }

  getEntries(): PerformanceEntry[] {
    return this.#entries.toSorted((a, b) => a.startTime - b.startTime);
  }

  getEntriesByName(name: string, type?: Kind): PerformanceEntry[] {
    return this.getEntries().filter((entry) => entry.name === name && (type ?? entry.entryType) === entry.entryType);
  }

  getEntriesByType(type: Kind): PerformanceEntry[] {
    return this.getEntries().filter((entry) => entry.entryType === type);
  }

  clearMarks(name?: string): void {
    this.#clear('mark', name);
  }

  clearMeasures(name?: string): void {
    this.#clear('measure', name);
  }

  toJSON(): object {
    return { timeOrigin: this.timeOrigin };
  }

  #add<T extends PerformanceEntry>(entry: T): T {
    this.#entries.push(entry);
    return entry;
  }

  #timeOf(mark: string | number): number {
    if (typeof mark === 'number') return mark;
    const found = this.#entries.findLast((entry) => entry.entryType === 'mark' && entry.name === String(mark));
    if (found !== undefined) return found.startTime;
    const { DOMException } = backstage.load('web') as { DOMException: new (text: string, name: string) => Error };
    throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
  }

  #clear(type: Kind, name: string | undefined): void {
    this.#entries = this.#entries.filter((entry) => entry.entryType !== type || (name ?? entry.name) !== entry.name);
  }
}

export default { performance: new Performance(), PerformanceEntry, PerformanceMark, PerformanceMeasure };
