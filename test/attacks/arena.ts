import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORMATS } from '../../grader/report/formats';
import type { Attack } from './attack';
import { runContained } from './namespace';

/** What the harness saw of one command line in the namespace. */
export interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
  /** It had to be killed. */
  readonly isOutOfTime: boolean;
  /** Command lines of processes that were still there afterwards. */
  readonly left: readonly string[];
}

/** Everything that is known about one attack. */
export interface Observed {
  /** Grading the attack with a right answer beside it, then two right answers; empty when the harness did not live. */
  readonly runs: readonly Run[];
  /** The attack's reports by format, as they were written. */
  readonly reports: Readonly<Record<string, string>>;
  /** The JSON report of what was graded right after it. */
  readonly next: string | null;
  /** Files that are not what they were. */
  readonly changed: readonly string[];
  /** What the harness itself said; empty when all is well. */
  readonly complaint: string;
}

/** What no report may hold: planted in the spec, the answer, the environment and the home folder. */
export const SECRETS = {
  'the spec': 'secret-of-the-spec',
  'the answer': 'secret-of-the-answer',
  'the environment': 'ghs_secretOfTheEnvironment0123456789',
  'the home folder': 'secret-of-the-home-folder',
  '/etc/passwd': 'root:x:0:0',
} as const;

/** Real milliseconds for one `matsu grade`. The longest of its own limits is that of the type check, 10 s. */
export const BUDGET_MS = 20_000;

/** The folders in which attacks are played; `close` removes them. */
export class Arena {
  private readonly scratch = mkdtempSync(path.join(tmpdir(), 'matsu-attacks-'));
  private readonly cache = path.join(this.scratch, 'cache');
  /** Where each attack sees its own folder: always the same place, so that Jest's cache fits. */
  private readonly place = path.join(this.scratch, 'place');

  /**
   * @param root the project's folder, absolute
   * @param build what `bin/bundle.js` made, which the namespace cannot make, absolute
   * @param control a right answer
   */
  constructor(
    private readonly root: string,
    build: string,
    private readonly control: string,
  ) {
    cpSync(build, path.join(this.cache, 'build'), { recursive: true, preserveTimestamps: true });
    mkdirSync(this.place);
  }

  /** Fills the caches once, for all attacks. */
  async warmUp(): Promise<void> {
    const folder = this.furnish('warm-up', this.control);
    await this.run(folder);
    rmSync(this.cache, { recursive: true });
    renameSync(path.join(folder, 'cache'), this.cache);
  }

  /** Plays one attack in a namespace of its own. `without` names a layer of the containment that is left out. */
  async play(attack: Pick<Attack, 'name' | 'source'>, without?: string): Promise<Observed> {
    const folder = this.furnish(attack.name, attack.source);
    try {
      const { out, err } = await this.run(folder, without);
      return observed(folder, out, err);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  close(): void {
    rmSync(this.scratch, { recursive: true, force: true });
  }

  private run(folder: string, without?: string): Promise<{ out: string; err: string }> {
    const at = (name: string): string => path.join(this.place, name);
    const cell = {
      visible: [this.root],
      writable: {
        [path.join(this.root, 'node_modules', '.cache', 'matsu')]: path.join(folder, 'cache'),
        [this.place]: folder,
      },
      env: environment(at('home'), without),
    };
    const request = {
      node: process.execPath,
      commands: ['attack', 'next'].map((name) => this.commandLine(name)),
      cwd: at('course'),
      budgetMs: BUDGET_MS,
      watched: [at('.'), '/tmp'],
      // What the grader itself may write.
      but: [this.root, at('reports/attack'), at('reports/next'), at('cache/jest'), ...aboveIn('/tmp', this.place)],
    };
    const inside = path.join(this.root, 'test', 'attacks', 'inside.js');
    return runContained(cell, [process.execPath, inside, JSON.stringify(request)], 3 * BUDGET_MS);
  }

  /** A course, submissions and a home folder, with things in them that an attack may want. */
  private furnish(name: string, attack: string): string {
    const folder = path.join(this.scratch, name);
    const { control } = this;
    const write = (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    cpSync(this.cache, path.join(folder, 'cache'), { recursive: true, preserveTimestamps: true });
    cpSync(path.join(this.root, 'test', 'attacks', 'course'), path.join(folder, 'course'), { recursive: true });
    for (const kata of ['01-attacked', '02-control']) {
      write(`course/solutions/${kata}/kata.ts`, `// ${SECRETS['the answer']}\n${control}`);
      write(`submissions/attack/${kata}/kata.ts`, kata === '02-control' ? control : attack);
      write(`submissions/next/${kata}/kata.ts`, control);
    }
    write('course/jest.config.ts', 'export default {};\n');
    write('course/.npmrc', `//registry.npmjs.org/:_authToken=${SECRETS['the home folder']}\n`);
    write('home/.ssh/id_ed25519', SECRETS['the home folder']);
    write('home/.gitconfig', '[user]\n\tname = Ann\n');
    for (const reports of ['attack', 'next']) mkdirSync(path.join(folder, 'reports', reports), { recursive: true });
    return folder;
  }

  private commandLine(name: string): string[] {
    const files = Object.keys(FORMATS).filter((format) => format !== 'text');
    const reports = files.flatMap((format) => ['--report', `${format}=../reports/${name}/${format}`]);
    const bin = path.join(this.root, 'bin', 'matsu.js');
    return [bin, 'grade', '--course', '.', '--dir', `../submissions/${name}`, '--report', 'text', ...reports];
  }
}

/** As in a job of a CI, with secrets in it. */
function environment(home: string, without: string | undefined): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    NO_COLOR: '1',
    GITHUB_TOKEN: SECRETS['the environment'],
    ...(without === undefined ? {} : { MATSU_TEST_WITHOUT_LAYER: without }),
  };
}

function observed(folder: string, out: string, err: string): Observed {
  const texts = (name: string): Record<string, string> => {
    const reports = path.join(folder, 'reports', name);
    const files = readdirSync(reports);
    return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(reports, file), 'utf8')]));
  };
  const seen = { reports: texts('attack'), next: texts('next')['json'] ?? null };
  try {
    const { runs, changed } = JSON.parse(out) as Pick<Observed, 'runs' | 'changed'>;
    return { ...seen, runs, changed, complaint: err.trim() };
  } catch {
    return { ...seen, runs: [], changed: [], complaint: `the harness itself was ended: ${err.trim().slice(-500)}` };
  }
}

/** The first folder in `folder` on the way to `place`, if it lies in there. */
function aboveIn(folder: string, place: string): string[] {
  const [first = '', ...rest] = path.relative(folder, place).split(path.sep);
  return first === '..' || rest.length === 0 ? [] : [path.join(folder, first)];
}
