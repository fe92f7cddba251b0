import Ajv from 'ajv/dist/2020';
import path from 'node:path';
import schema from '../../grader/report/report.schema.json';
import { Arena } from './arena';
import { readAttacks } from './attack';
import type { Attack } from './attack';
import { faultsOf, levelOf, verdictOf } from './faults';
import type { Fault } from './faults';

/** One attack, played. */
export interface Row {
  readonly attack: Attack;
  readonly verdict: string;
  /** Of the containment. */
  readonly level: string;
  /** Real milliseconds of `matsu grade`. */
  readonly ms: number;
  readonly faults: readonly Fault[];
}

export interface SuiteOptions {
  /** The project's folder, absolute, and where its bundles are. */
  readonly root: string;
  readonly build: string;
  /** A layer of the containment that is left out. */
  readonly without?: string;
  readonly onRow?: (row: Row) => void;
}

/** All attacks of the project. */
export function allAttacks(root: string): Attack[] {
  return readAttacks(path.join(root, 'test', 'attacks', 'submissions'));
}

/** Plays attacks, two at a time, each in a namespace of its own, and gives a row for each in their order. */
export async function playAttacks(attacks: readonly Attack[], options: SuiteOptions): Promise<Row[]> {
  const { root, build, without, onRow } = options;
  const control = allAttacks(root)[0]?.source ?? '';
  const schemaErrors = schemaCheck();
  const arena = new Arena(root, build, control);
  const rows: Row[] = [];
  const waiting = attacks.map((attack, at) => ({ attack, at }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { attack, at } = next;
      const seen = await arena.play(attack, without);
      const faults = faultsOf(attack, seen, schemaErrors);
      rows[at] = { attack, verdict: verdictOf(seen), level: levelOf(seen), ms: seen.runs[0]?.ms ?? 0, faults };
      onRow?.(rows[at]);
    }
  };
  try {
    await arena.warmUp();
    await Promise.all([work(), work()]);
  } finally {
    arena.close();
  }
  return rows;
}

function schemaCheck(): (report: unknown) => string {
  const ajv = new Ajv({ allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return (report) => (validate(report) ? '' : ajv.errorsText(validate.errors));
}
