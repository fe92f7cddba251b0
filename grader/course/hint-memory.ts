import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UseError } from '../use-error';

/** How many hints of each kata were seen, in a small file of its own. */
export class HintMemory {
  /** @param file absolute; need not be there */
  constructor(private readonly file: string) {}

  /** @throws UseError when the file holds something else */
  seen(kataFolder: string): number {
    return this.read()[this.keyOf(kataFolder)] ?? 0;
  }

  /** Whoever reads at the same moment sees the old file or the new one. */
  remember(kataFolder: string, count: number): void {
    const all = { ...this.read(), [this.keyOf(kataFolder)]: count };
    mkdirSync(path.dirname(this.file), { recursive: true });
    const fresh = `${this.file}.${process.pid}`;
    writeFileSync(fresh, `${JSON.stringify(all, null, 2)}\n`);
    renameSync(fresh, this.file);
  }

  /** Stays the same when the folder around both is moved. */
  private keyOf(kataFolder: string): string {
    return path.relative(path.dirname(this.file), kataFolder).replaceAll(path.sep, '/');
  }

  private read(): Record<string, number> {
    let text: string;
    try {
      text = readFileSync(this.file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
      throw error;
    }
    try {
      const data = JSON.parse(text) as unknown;
      if (data !== null && typeof data === 'object' && !Array.isArray(data)) return data as Record<string, number>;
    } catch {
      // Told below.
    }
    throw new UseError(`expected ${this.file} to hold the hints that were seen, got something else: remove the file`);
  }
}
