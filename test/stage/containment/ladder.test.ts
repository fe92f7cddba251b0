import { Abandoned, Ladder } from '../../../grader/stage/containment/ladder';
import type { Level } from '../../../grader/stage/containment/layers';
import { weakest } from '../../../grader/stage/containment/layers';

function ladderOf(...names: Level[]): { ladder: Ladder<Level>; tried: Level[] } {
  const tried: Level[] = [];
  const steps = names.map((level) => ({
    containment: { level, layers: [] },
    start: () => {
      tried.push(level);
      return level;
    },
  }));
  return { ladder: new Ladder(steps), tried };
}

const worksFor = (working: Level) => (started: Level) =>
  started === working ? Promise.resolve() : Promise.reject(new Error(`no ${started}`));

test('takes the first step that works, and says why not the ones before', async () => {
  const { ladder, tried } = ladderOf('bubblewrap', 'unshare', 'node');

  await expect(ladder.climb(worksFor('unshare'))).resolves.toBe('unshare');
  expect(tried).toEqual(['bubblewrap', 'unshare']);
  expect(ladder.containment?.level).toBe('unshare');
  expect(ladder.failures).toEqual([{ level: 'bubblewrap', reason: 'no bubblewrap' }]);
});

test('what worked once and fails later is not replaced by less', async () => {
  const { ladder, tried } = ladderOf('bubblewrap', 'node');
  await ladder.climb(worksFor('bubblewrap'));

  await expect(ladder.climb(worksFor('node'))).rejects.toThrow('no bubblewrap');
  expect(tried).toEqual(['bubblewrap', 'bubblewrap']);
});

test('a start that nobody waits for any more proves nothing', async () => {
  const { ladder, tried } = ladderOf('bubblewrap', 'node');

  await expect(ladder.climb(() => Promise.reject(new Abandoned()))).rejects.toThrow(Abandoned);
  expect(tried).toEqual(['bubblewrap']);
  expect(ladder.failures).toEqual([]);
});

test('without any step it fails', async () => {
  await expect(new Ladder<Level>([]).climb(() => Promise.resolve())).rejects.toThrow('not installed');
});

test('a run is contained as its weakest process is', () => {
  expect(
    weakest([
      { level: 'bubblewrap', layers: ['realm', 'bubblewrap', 'limits'] },
      { level: 'node', layers: ['realm', 'limits'] },
    ]),
  ).toEqual({ level: 'node', layers: ['realm', 'limits'] });
  expect(weakest([])).toBeUndefined();
});
