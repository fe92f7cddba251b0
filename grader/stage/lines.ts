import { LINE_CHARACTERS, SENT_CHARACTERS } from './limits';

/** Cuts what a process sends into lines. Of one that sends without end, no more than the limits is ever kept. */
export class Lines {
  private parts: string[] = [];
  private partCharacters = 0;
  private characters = 0;

  constructor(
    private readonly lineCharacters = LINE_CHARACTERS,
    private readonly sentCharacters = SENT_CHARACTERS,
  ) {}

  /** Whether a line has begun that has no end yet. */
  get isInLine(): boolean {
    return this.partCharacters > 0;
  }

  /** The lines that this chunk completes, without their ends; undefined when it is too much. */
  take(chunk: string): string[] | undefined {
    this.characters += chunk.length;
    if (this.characters > this.sentCharacters) return undefined;
    const lines = chunk.split('\n');
    const rest = lines.pop() as string;
    if (lines.length > 0) {
      lines[0] = [...this.parts, lines[0]].join('');
      this.parts = [];
      this.partCharacters = 0;
    }
    this.parts.push(rest);
    this.partCharacters += rest.length;
    const isTooLong =
      this.partCharacters > this.lineCharacters || lines.some((line) => line.length > this.lineCharacters);
    return isTooLong ? undefined : lines;
  }
}
