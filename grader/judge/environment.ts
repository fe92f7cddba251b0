import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../language/words';
import type { Language } from '../language/words';
import { HANDLE } from '../spec/handle';
import type { SpecHandle } from '../spec/handle';
import { perform } from '../stage/perform';
import type { Module } from '../stage/perform';
import { Player } from '../stage/player';
import type { PlayOutcome, PlayProblem } from '../stage/trace';
import { readKataFile } from '../submission/read-kata-file';
import type { KataFile } from '../submission/submission';
import { toModule } from '../submission/to-module';
import { guardAgainstDebugger } from './debugger-guard';

/** What the judge hands to the environments: where the submission's files were put. */
export interface JudgeOptions {
  /** A JSON file with the submission's kata files by kata. */
  readonly submission?: string;
  /** A folder that holds `NN-slug/kata.ts`. Without either, the kata.ts beside the spec is taken. */
  readonly folder?: string;
  /** Of the messages; without it, the locale's. */
  readonly language?: Language;
  /** Of random inputs; without it, always the same ones. */
  readonly seed?: number;
}

guardAgainstDebugger();

/**
 * Jest's environment for a spec: owns the stage on which the spec's scenarios are played. Lives outside of the
 * spec's realm; only strings go in and out.
 */
export default class MatsuEnvironment extends NodeEnvironment {
  /** What the assertions saw, by full test name; the runner takes it from here. */
  readonly records = new Map<string, string[]>();
  private readonly player = new Player();
  private isOver = false;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const folder = path.dirname(context.testPath);
    const kata = path.basename(folder);
    // Both start before the spec is even read, and are ready when its first scenario comes.
    const options = config.projectConfig.testEnvironmentOptions as JudgeOptions;
    const module = toModule(fileOf(kata, folder, options), folder);
    // Whoever plays meets the failure; until then nobody needs to.
    module.catch(() => undefined);
    this.player.warmUp();
    const handle: SpecHandle = {
      kata,
      language: languageOf(options.language, process.env),
      seed: options.seed ?? 1,
      play: async (scenario, args) => JSON.stringify(await this.play(module, scenario, args)),
      record: (test, json) => void this.records.set(test, [...(this.records.get(test) ?? []), json]),
      forget: (test) => void this.records.delete(test),
    };
    Object.defineProperty(this.global, HANDLE, { value: handle });
  }

  override async teardown(): Promise<void> {
    this.isOver = true;
    this.player.close();
    await super.teardown();
  }

  private async play(
    module: Promise<Module | { problem: PlayProblem }>,
    scenario: string,
    args: readonly string[],
  ): Promise<PlayOutcome> {
    try {
      const compiled = await module;
      if ('problem' in compiled) return compiled;
      // A test that ran out of time goes on playing; nobody would end the process that it starts.
      if (this.isOver) throw new Error('the spec is over');
      return await perform(this.player, compiled, { scenario, args });
    } catch (error) {
      return { problem: { kind: 'no-stage', text: (error as Error).message, line: null, column: null } };
    } finally {
      if (this.isOver) this.player.close();
    }
  }
}

function fileOf(kata: string, specFolder: string, { submission, folder }: JudgeOptions): KataFile {
  if (folder !== undefined) return readKataFile(path.join(folder, kata, 'kata.ts'));
  if (submission === undefined) return readKataFile(path.join(specFolder, 'kata.ts'));
  const files = JSON.parse(readFileSync(submission, 'utf8')) as Record<string, KataFile>;
  return files[kata] ?? { problem: { kind: 'no-file', text: '', line: null, column: null } };
}
