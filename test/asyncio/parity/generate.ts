import { Random } from '../../parity/random';
import { THEMES } from './statements';
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
  const writer = new Writer(random.whole(0, 2 ** 31), functions, random.pick(THEMES));
  // Backwards, so that slots are known to the functions that come first.
  for (let at = functions - 1; at >= 0; at--) writeFunction(writer, at);
  return { seed, python: writer.python.join('\n'), typescript: writer.typescript.join('\n') };
}

function writeFunction(writer: Writer, at: number): void {
  const { random } = writer;
  writer.current = at;
  writer.slotsOfFunction.length = 0;
  const body = (depth: number): void => {
    const length = random.whole(1, 5);
    let written = 0;
    for (let tries = 0; tries < 12 && written < length && writer.budget > 0; tries++) {
      writer.budget -= 1;
      if (depth < DEEPEST && random.pick(writer.statements)(writer, () => body(depth + 1))) written += 1;
    }
    if (written === 0) writer.say();
  };
  writer.block(
    `async def f${at}():`,
    `const f${at} = coroutine('f${at}', function* () {`,
    () => {
      if (at === 0) writeMain(writer, body);
      else {
        writer.budget = random.whole(3, 9);
        do body(0);
        while (writer.budget > 0);
      }
      const value = writer.name('r');
      writer.line(`return '${value}'`, `return '${value}';`);
    },
    '});',
  );
}

/** Starts some tasks, then does this and that; most errors do not end it, so that there is more to compare. */
function writeMain(writer: Writer, body: (depth: number) => void): void {
  const { random } = writer;
  // Without it, many programs would end where somebody waits for what nobody gives.
  if (random.chance(0.7)) writer.line("keep('t0', asyncio.create_task(pump()))", "keep('t0', createTask(pump()));");
  for (let left = random.whole(0, 3); left > 0; left--) {
    const slot = writer.newSlot();
    const call = writer.call();
    writer.line(`keep('${slot}', asyncio.create_task(${call}))`, `keep('${slot}', createTask(${call}));`);
  }
  for (let left = random.whole(1, 6); left > 0; left--) {
    writer.budget = random.whole(2, 10);
    if (random.chance(0.1)) body(0);
    else {
      writer.block('try:', 'try {', () => body(0), null);
      writer.block('except BaseException as e:', '} catch (e) {', () => writer.say('e'));
    }
  }
}
