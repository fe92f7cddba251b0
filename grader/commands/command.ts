/** What a command may use of the world; tests give it another one. */
export interface Io {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  out(text: string): void;
  /** For what is not the result: progress, warnings. */
  err(text: string): void;
  /** Whether `out` and `err` are terminals. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** Width of the terminal, in columns. */
  readonly columns: number;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help, as `matsu <command> --help` prints it. */
  readonly help: string;
  /** Gives the exit code. @throws UseError for wrong use */
  run(args: string[], io: Io): Promise<number>;
}
