import { Random } from '../../parity/random';
import { STATEMENTS } from './statements';
import { Writer } from './writer';

/** One program in two languages. */
export interface Program {
  readonly seed: number;
  readonly python: string;
  readonly typescript: string;
}

const DEEPEST = 3;

/** Always the same program for the same seed. What its names mean stands in oracle.py and prelude.ts. */
export function generate(seed: number): Program {
  const random = new Random(seed);
  const functions = random.whole(2, 6);
  const writer = new Writer(random.whole(0, 2 ** 31), functions);
  // Backwards, so that slots are known to the functions that come first.
  for (let at = functions - 1; at >= 0; at--) writeFunction(writer, at);
  return { seed, python: writer.python.join('\n'), typescript: writer.typescript.join('\n') };
}

function writeFunction(writer: Writer, at: number): void {
  writer.current = at;
  writer.budget = writer.random.whole(3, at === 0 ? 14 : 7);
  const body = (depth: number): void => {
    const length = writer.random.whole(1, 4);
    let written = 0;
    for (let tries = 0; tries < 12 && written < length && writer.budget > 0; tries++) {
      const statement = writer.random.pick(STATEMENTS);
      writer.budget -= 1;
      if (depth < DEEPEST && statement(writer, () => body(depth + 1))) written += 1;
    }
    if (written === 0) writer.say();
  };
  writer.block(
    `async def f${at}():`,
    `const f${at} = coroutine('f${at}', function* () {`,
    () => {
      do body(0);
      while (writer.budget > 0);
      const value = writer.name('r');
      writer.line(`return '${value}'`, `return '${value}';`);
    },
    '});',
  );
}
