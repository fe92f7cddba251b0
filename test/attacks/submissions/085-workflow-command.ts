// outcome: fails | Prints workflow commands, which a job's log obeys.
export async function main(): Promise<void> {
  const commands = ['::set-output name=grade::100', '::add-mask::failed', '::error file=x.ts,line=1::fake'];
  const more = ['::stop-commands::token', '##[set-env name=X;]1', 'before ##[error]anywhere', '##vso[task.complete]'];
  for (const text of [...commands, ...more, '\r::notice::cr', 'x\n::warning::nl', '  ::debug::blank', '\u2028::endgroup::'])
    console.log(text);
  throw new Error('x\n::add-mask::failed\n##[group]x\r::error::cr');
}
