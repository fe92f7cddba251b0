import { spawnSync } from 'node:child_process';
import { compile } from '../../grader/stage/compile';

/** One print, with the sign that the timeline gives it. */
export type Print = readonly ['|' | '#', string];

/**
 * What plain Node prints while `main` of each of these modules runs, one after the other, in one process. Not for
 * modules that wait for longer than some milliseconds.
 */
export async function nodePrints(sources: readonly string[]): Promise<Print[][]> {
  const codes = await Promise.all(
    sources.map(async (source) => {
      const compiled = await compile(source);
      if ('problem' in compiled) throw new Error(`does not compile: ${compiled.problem.text}\n${source}`);
      return compiled.code;
    }),
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-'], {
    input: program(codes),
    env: { NO_COLOR: '1' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Node ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Print[][];
}

function program(codes: readonly string[]): string {
  return `
let prints;
process.stdout.write = (text) => (prints.push(['|', text.replace(/\\n$/, '')]), true);
process.stderr.write = (text) => (prints.push(['#', text.replace(/\\n$/, '')]), true);
const all = [];
(async () => {
  for (const code of ${JSON.stringify(codes)}) {
    all.push((prints = []));
    const module = { exports: {} };
    new Function('exports', 'require', 'module', code)(module.exports, require, module);
    // From the loop itself, as the stage does: nextTicks go before promises then.
    await new Promise((resolve) => setImmediate(() => resolve(module.exports.main())));
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  require('fs').writeSync(1, JSON.stringify(all));
})();
`;
}
