import { parseArgs } from 'node:util';
import type { Attack } from './attack';
import { outcomeText } from './attack';
import { LAYERS } from './layers';
import { whyNotContained } from './namespace';
import { allAttacks, playAttacks } from './suite';
import type { Row } from './suite';

const HELP = `Usage: npm run attacks -- [id or name...] [options]

Grades every attack of test/attacks/submissions, or those that are named, each in a throw-away namespace.

  --without <layers>  with these layers of the containment left out, commas between them
  --each-layer        with each of them left out in turn
  --markdown          the rows as in docs/attacks.md

Layers: ${LAYERS.join(', ')}
Exit codes: 0 all is as it must be, 1 something is not, 2 wrong use, or no namespaces here.
`;

interface World {
  readonly root: string;
  readonly build: string;
  readonly out: (text: string) => void;
}

const options = {
  without: { type: 'string' },
  'each-layer': { type: 'boolean' },
  markdown: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run attacks`; gives the exit code. */
export async function main(argv: string[], world: World): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const { out, root } = world;
  if (values.help === true) return say(out, HELP, 0);
  const attacks = allAttacks(root).filter((attack) => isNamed(attack, positionals));
  if (attacks.length === 0)
    return say(out, `expected attacks, got ${positionals.join(' ')}: give an id or a name\n`, 2);
  const { without } = values;
  if (without?.split(',').some((layer) => !LAYERS.includes(layer)))
    return say(out, `expected a layer (${LAYERS.join(', ')}), got ${without}: name one of them\n`, 2);
  const why = whyNotContained();
  if (why !== null) return say(out, `attacks are only ever run contained: ${why}\n`, 2);

  if (values['each-layer'] === true) return eachLayer(attacks, world);
  const line = values.markdown === true ? markdownLine : textLine;
  const rows = await played(attacks, world, line, without);
  return rows.some((row) => isWrong(row, without)) ? 1 : 0;
}

async function eachLayer(attacks: readonly Attack[], world: World): Promise<number> {
  let wrong = 0;
  for (const layer of LAYERS) {
    world.out(`\n--- without: ${layer}\n`);
    const rows = await played(attacks, world, (row) => (row.faults.length === 0 ? '' : textLine(row)), layer);
    wrong += rows.filter((row) => isWrong(row, layer)).length;
  }
  return wrong === 0 ? 0 : 1;
}

async function played(
  attacks: readonly Attack[],
  { root, build, out }: World,
  line: (row: Row) => string,
  without?: string,
): Promise<Row[]> {
  const startedMs = performance.now();
  // Rows are shown in their order, though two are played at a time.
  const done = new Map<string, Row>();
  let shown = 0;
  const onRow = (row: Row): void => {
    done.set(row.attack.id, row);
    for (let next = done.get(attacks[shown]?.id ?? ''); next; next = done.get(attacks[++shown]?.id ?? ''))
      out(line(next));
  };
  const rows = await playAttacks(attacks, { root, build, without, onRow });
  const wrong = rows.filter((row) => isWrong(row, without)).length;
  const weaker = rows.filter(({ faults }) => faults.length > 0).length - wrong;
  const level = [...new Set(rows.map((row) => row.level))].join(', ');
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  const result = without === undefined ? 'are as they must be' : 'keep an honest score';
  const note = weaker > 0 ? `, ${weaker} of them with something else to say` : '';
  out(
    `\n${rows.length - wrong} of ${rows.length} attacks ${result}${note} (Node ${process.version}, contained by ${level}, ${seconds} s)\n`,
  );
  return rows;
}

/** With a layer left out, only the score must hold. */
function isWrong({ faults }: Row, without: string | undefined): boolean {
  return faults.some(({ isAboutScore }) => without === undefined || isAboutScore);
}

function isNamed({ id, name }: Attack, words: readonly string[]): boolean {
  const isOne = (word: string): boolean => (/^\d+$/.test(word) ? id === word.padStart(3, '0') : name.includes(word));
  return words.length === 0 || words.some(isOne);
}

function textLine({ attack, verdict, ms, faults }: Row): string {
  const cells = [attack.name.padEnd(30), outcomeText(attack.outcome).padEnd(50), `${ms} ms`.padStart(9), verdict];
  const wrong = faults.map(({ text }) => `      ✖ ${text}\n`).join('');
  return `${faults.length === 0 ? '✔' : '✖'} ${cells.join('  ').slice(0, 180)}\n${wrong}`;
}

function markdownLine({ attack, verdict, ms, faults }: Row): string {
  const code = (text: string): string => `\`${text.slice(0, 70).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
  const got = faults.length === 0 ? code(verdict) : faults.map(({ text }) => `**${text}**`).join(', ');
  const sentence = attack.sentence.replaceAll('|', '\\|');
  const { verdict: required, kind } = attack.outcome;
  return `| ${attack.name} | ${sentence} | ${required}${kind === null ? '' : ` ${kind}`} | ${got} | ${ms} |\n`;
}

function say(out: (text: string) => void, text: string, code: number): number {
  out(text);
  return code;
}
