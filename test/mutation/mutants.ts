import ts from 'typescript';

/** A small change to a program. */
export interface Mutant {
  /** Counts from 1. */
  readonly line: number;
  /** The kind of change. */
  readonly mutator: string;
  /** What stands there, and what stands there instead, on one line each. */
  readonly was: string;
  readonly becomes: string;
  /** The whole program with the change. */
  readonly source: string;
}

interface Change {
  readonly mutator: string;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * All mutants of an answer, in its order: Stryker's, and each `await` left out, which Stryker does not do.
 * @param stub what it is the answer to. What the two have in common is given, so it is left as it is.
 */
export async function mutantsOf(source: string, stub: string): Promise<Mutant[]> {
  const file = parse(source);
  const given = new Set(parse(stub).statements.map((statement) => statement.getText()));
  const answer = file.statements.filter((statement) => !given.has(statement.getText()));
  const changes = [...(await strykerChanges(source, file)), ...leftOutAwaits(file)];
  return changes
    .filter(({ start, end }) => answer.some((part) => part.pos <= start && end <= part.end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ mutator, start, end, replacement }) => ({
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      mutator,
      was: onOneLine(source.slice(start, end)),
      becomes: onOneLine(replacement),
      source: source.slice(0, start) + replacement + source.slice(end),
    }));
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile('kata.ts', source, ts.ScriptTarget.Latest, true);
}

async function strykerChanges(source: string, file: ts.SourceFile): Promise<Change[]> {
  const { Instrumenter } = await import('@stryker-mutator/instrumenter');
  const { mutants } = await new Instrumenter(silent).instrument(
    [{ name: file.fileName, mutate: true, content: source }],
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  return mutants.map(({ mutatorName, replacement, location: { start, end } }) => ({
    mutator: mutatorName,
    start: file.getPositionOfLineAndCharacter(start.line, start.column),
    end: file.getPositionOfLineAndCharacter(end.line, end.column),
    replacement,
  }));
}

function leftOutAwaits(file: ts.SourceFile): Change[] {
  const found: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAwaitExpression(node)) {
      const replacement = node.expression.getText(file);
      found.push({ mutator: 'Await', start: node.getStart(file), end: node.end, replacement });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

function onOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}

const no = (): boolean => false;
const nothing = (): void => undefined;
const silent = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no },
  ...{ isFatalEnabled: no, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  fatal: nothing,
};
