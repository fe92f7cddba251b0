/** The breaches that `matsu check` printed, by kata (`''`: the course's own): `rule file`, each once. */
export function breachesIn(out: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let kata = '';
  for (const line of out.split('\n')) {
    const heading = /^✖ (.+)$/.exec(line)?.[1];
    if (heading !== undefined) kata = /^\d/.test(heading) ? heading : '';
    const [, file, rule] = /^ {4}(\S+) {2}\[(.+)\]$/.exec(line) ?? [];
    if (file === undefined || rule === undefined) continue;
    const said = `${rule} ${file.replace(`/${kata}/`, '/')}`;
    const known = found.get(kata) ?? [];
    if (!known.includes(said)) found.set(kata, [...known, said]);
  }
  return found;
}
