import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KataFile } from '../submission/submission';
import MatsuEnvironment from './environment';

/** A program that a kata's spec is run on. */
export interface Program {
  readonly file: KataFile;
  /** Of the random inputs. */
  readonly seed: number;
}

/** What the environment is told: the JSON file with the programs by kata. */
export interface ProgramsOptions {
  readonly programs: string;
}

/**
 * Runs a spec on many programs, in one go: starting Jest, loading the spec and starting a stage cost more than
 * playing it. Each program gets a copy of the spec's tests, in a block that is named by the program's number.
 */
export default class ProgramsEnvironment extends MatsuEnvironment {
  private readonly programs: readonly Program[];
  private playing: string | undefined;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const options = config.projectConfig.testEnvironmentOptions as unknown as ProgramsOptions;
    const all = JSON.parse(readFileSync(options.programs, 'utf8')) as Record<string, Program[]>;
    this.programs = all[path.basename(path.dirname(context.testPath))] ?? [];
  }

  override handleTestEvent(event: { readonly name: string; readonly test?: unknown }, state: Circus.State): void {
    if (event.name === 'run_start') multiply(state.rootDescribeBlock, this.programs.length);
    if (event.name === 'test_start') this.playWhatIsMeantBy(event.test as Circus.TestEntry);
  }

  private playWhatIsMeantBy(test: Circus.TestEntry): void {
    const number = outermost(test);
    if (number === this.playing) return;
    const program = this.programs[Number(number)] as Program;
    this.playing = number;
    this.module = this.moduleOf(program.file);
    this.seed = program.seed;
  }
}

/** Puts copies of all that the spec declared into blocks `0`, `1`, …; hooks go along. */
function multiply(root: Circus.DescribeBlock, times: number): void {
  const children = [...root.children];
  const hooks = [...root.hooks];
  root.hooks.length = 0;
  root.children.length = 0;
  for (let at = 0; at < times; at++) {
    root.children.push(copyBlock({ ...root, name: String(at), children, hooks }, root));
  }
}

function copyBlock(block: Circus.DescribeBlock, parent: Circus.DescribeBlock): Circus.DescribeBlock {
  const copy: Circus.DescribeBlock = { ...block, parent, children: [], hooks: [], tests: [] };
  copy.hooks = block.hooks.map((hook) => ({ ...hook, parent: copy }));
  copy.children = block.children.map((child) =>
    child.type === 'test'
      ? { ...child, parent: copy, errors: [], retryReasons: [], unhandledRejectionErrorByPromise: new Map() }
      : copyBlock(child, copy),
  );
  return copy;
}

function outermost(test: Circus.TestEntry): string {
  let block: Circus.DescribeBlock = test.parent;
  while (block.parent?.parent !== undefined) block = block.parent;
  return block.name;
}
