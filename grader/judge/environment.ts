import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDiagnosis } from '../diagnosis/known';
import { languageOf } from '../language/words';
import type { Language } from '../language/words';
import { HANDLE } from '../spec/handle';
import type { SpecHandle } from '../spec/handle';
import type { Containment, Level } from '../stage/containment/layers';
import { perform } from '../stage/perform';
import type { Module } from '../stage/perform';
import type { Player } from '../stage/player';
import type { PlayOutcome, PlayProblem } from '../stage/trace';
import { readKataFile } from '../submission/read-kata-file';
import type { KataFile } from '../submission/submission';
import { toModule } from '../submission/to-module';
import { guardAgainstDebugger } from './debugger-guard';
import { explainErrors } from './explain-errors';
import { takePlayer } from './spares';

/** What the judge hands to the environments: where the submission's files were put. */
export interface JudgeOptions {
  /** A JSON file with the submission's kata files by kata. */
  readonly submission?: string;
  /** A folder that holds `NN-slug/kata.ts`. Without either, the kata.ts beside the spec is taken. */
  readonly folder?: string;
  /** Of the messages; without it, the locale's. */
  readonly language?: Language;
  /** No weaker containment will do. */
  readonly require?: Level;
}

guardAgainstDebugger();

/**
 * Jest's environment for a spec: owns the stage on which the spec's scenarios are played. Lives outside of the
 * spec's realm; only strings go in and out.
 */
export default class MatsuEnvironment extends NodeEnvironment {
  /** What the assertions saw, by full test name; the runner takes it from here. */
  readonly records = new Map<string, string[]>();
  /** The full names of the spec's tests, as they were found before the first was run. */
  readonly expected: string[] = [];
  /** Full names of the tests whose input is random. */
  readonly random = new Set<string>();
  /** Why the stage could not be started, if it was needed. */
  stageFailure: string | null = null;
  /** What is played, and the seed of its random inputs. */
  protected module: Promise<Module | { problem: PlayProblem }>;
  protected seed: number;
  private readonly player: Player;
  private isOver = false;
  private readonly folder: string;
  private readonly options: JudgeOptions;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.folder = path.dirname(context.testPath);
    this.options = config.projectConfig.testEnvironmentOptions;
    // Jest's own, which is `--seed` or else drawn for each run.
    this.seed = config.globalConfig.seed;
    // Both start before the spec is even read, and are ready when its first scenario comes.
    this.player = takePlayer(this.options.require);
    this.module = this.moduleOf(fileOf(path.basename(this.folder), this.folder, this.options));
    Object.defineProperty(this.global, HANDLE, { value: this.handle() });
  }

  /** Jest tells here how the run goes. When it is over, a student's failing tests get their diagnosis. */
  handleTestEvent(event: { readonly name: string }, { rootDescribeBlock }: Circus.State): void {
    if (event.name === 'run_start') this.expected.push(...namesOf(rootDescribeBlock, []));
    const isStudents = this.options.submission === undefined && this.options.folder === undefined;
    if (event.name !== 'run_finish' || !isStudents) return;
    explainErrors(rootDescribeBlock, this.records, readDiagnosis(this.folder), this.language);
  }

  /** What keeps all that is played. Known even where the submission gave nothing to play. */
  async containment(): Promise<Containment | null> {
    try {
      if (this.player.containment === undefined) await this.player.whenReady();
    } catch (error) {
      this.stageFailure ??= (error as Error).message;
    }
    return this.player.containment ?? null;
  }

  override async teardown(): Promise<void> {
    this.isOver = true;
    this.player.close();
    await super.teardown();
  }

  protected moduleOf(file: KataFile): Promise<Module | { problem: PlayProblem }> {
    const module = toModule(file, this.folder);
    // Whoever plays meets the failure; until then nobody needs to.
    module.catch(() => undefined);
    return module;
  }

  private get language(): Language {
    return languageOf(this.options.language, process.env);
  }

  private handle(): SpecHandle {
    const seed = (): number => this.seed;
    return {
      kata: path.basename(this.folder),
      language: this.language,
      get seed() {
        return seed();
      },
      play: async (scenario, args) => JSON.stringify(await this.play(scenario, args)),
      record: (test, json) => void this.records.set(test, [...(this.records.get(test) ?? []), json]),
      markRandom: (test) => void this.random.add(test),
    };
  }

  private async play(scenario: string, args: readonly string[]): Promise<PlayOutcome> {
    try {
      const compiled = await this.module;
      if ('problem' in compiled) return compiled;
      // A test that ran out of time goes on playing; nobody would end the process that it starts.
      if (this.isOver) throw new Error('the spec is over');
      return await perform(this.player, compiled, { scenario, args });
    } catch (error) {
      this.stageFailure ??= (error as Error).message;
      return { problem: { kind: 'no-stage', text: (error as Error).message, line: null, column: null } };
    } finally {
      if (this.isOver) this.player.close();
    }
  }
}

function namesOf(block: Circus.DescribeBlock, path: readonly string[]): string[] {
  return block.children.flatMap((child) =>
    child.type === 'test' ? [[...path, child.name].join(' ')] : namesOf(child, [...path, child.name]),
  );
}

function fileOf(kata: string, specFolder: string, { submission, folder }: JudgeOptions): KataFile {
  if (folder !== undefined) return readKataFile(path.join(folder, kata, 'kata.ts'));
  if (submission === undefined) return readKataFile(path.join(specFolder, 'kata.ts'));
  const files = JSON.parse(readFileSync(submission, 'utf8')) as Record<string, KataFile>;
  return files[kata] ?? { problem: { kind: 'no-file', text: '', line: null, column: null } };
}
