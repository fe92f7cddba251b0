import { Random } from '../../parity/random';

/** The same statements in both languages, written side by side. */
export class Writer {
  readonly python: string[] = [];
  readonly typescript: string[] = [];
  readonly random: Random;
  /** Names of what the program keeps in its slots: tasks, futures, gatherings. */
  readonly slots: string[] = [];
  readonly slotsOfFunction: string[] = [];
  /** A function calls only those after it, so that every program ends. */
  current = 0;
  private depth = 0;
  private names = 0;
  /** Statements that may still be written in this function. */
  budget = 0;

  constructor(
    seed: number,
    readonly functions: number,
    /** The kinds that this program picks from. */
    readonly statements: readonly Statement[],
  ) {
    this.random = new Random(seed);
  }

  name(prefix: string): string {
    return `${prefix}${++this.names}`;
  }

  line(python: string, typescript: string): void {
    const indent = '  '.repeat(this.depth);
    this.python.push(indent + python);
    this.typescript.push(indent + typescript);
  }

  /** Lines that one of the languages alone needs. */
  only(python: string | null, typescript: string | null): void {
    const indent = '  '.repeat(this.depth);
    if (python !== null) this.python.push(indent + python);
    if (typescript !== null) this.typescript.push(indent + typescript);
  }

  /** `head` in both languages, the lines of `body` one deeper, and what closes it in TypeScript, if anything does. */
  block(python: string, typescript: string, body: () => void, close: string | null = '}'): void {
    this.line(python, typescript);
    this.depth += 1;
    body();
    this.depth -= 1;
    if (close !== null) this.only(null, close);
  }

  say(python = '', typescript = python): void {
    const name = this.name('p');
    if (python === '') this.line(`say('${name}')`, `say('${name}');`);
    else this.line(`say('${name}', ${python})`, `say('${name}', ${typescript});`);
  }

  /** A new coroutine object of a function after this one; undefined in the last. */
  call(): string | undefined {
    if (this.current + 1 >= this.functions) return undefined;
    return `f${this.random.whole(this.current + 1, this.functions - 1)}()`;
  }

  /** One that may hold something by now; most often of this function. */
  slot(): string | undefined {
    const slots = this.slotsOfFunction.length > 0 && this.random.chance(0.8) ? this.slotsOfFunction : this.slots;
    return slots.length === 0 ? undefined : this.random.pick(slots);
  }

  newSlot(): string {
    const slot = this.name('t');
    this.slots.push(slot);
    this.slotsOfFunction.push(slot);
    return slot;
  }

  delay(): number {
    return this.random.pick([0, 0, 10, 10, 10, 20, 20, 30, 40, 50, 70, 100]);
  }
}

/** Writes one kind of statement; false where it cannot stand. */
export type Statement = (writer: Writer, block: () => void) => boolean;
