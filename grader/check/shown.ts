import { callExport } from '../course/call-export';
import { functionSource } from '../spec/source';
import { perform } from '../stage/perform';
import { Player } from '../stage/player';
import { toModule } from '../submission/to-module';
import { linesOf, print } from '../timeline/timeline';
import type { Material } from './material';

/** What `matsu play` shows of each kata's solution, by kata: a timeline in its canonical form. */
export async function shownBySolutions(materials: readonly Material[]): Promise<ReadonlyMap<string, string>> {
  const player = new Player();
  const shown = new Map<string, string>();
  try {
    for (const { kata, programs } of materials) {
      const solution = programs.find(({ role }) => role === 'solution');
      const module = solution && (await toModule(solution.file, kata.folder));
      if (module === undefined || 'problem' in module) continue;
      const outcome = await perform(player, module, { scenario: functionSource(callExport), args: [] });
      if ('trace' in outcome) shown.set(kata.id, print(linesOf(outcome.trace)));
    }
    return shown;
  } finally {
    player.close();
  }
}
