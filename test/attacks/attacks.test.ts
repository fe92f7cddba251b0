import { buildFolder } from '../../grader/build-folder';
import { projectFolder } from '../support/matsu';
import { whyNotContained } from './namespace';
import { allAttacks, playAttacks } from './suite';

const NASTIEST = ['001', '004', '013', '016', '021', '025', '033', '034', '037', '048', '049', '082', '085', '094'];

const all = allAttacks(projectFolder);
const why = whyNotContained();

test('the whole catalogue is there: 111 attacks, each with what has to come of it', () => {
  expect(all.map(({ id }) => Number(id))).toEqual(Array.from({ length: 111 }, (_, at) => at + 1));
  expect(all.filter(({ outcome }) => outcome.verdict === 'passes').map(({ id }) => id)).toEqual([
    ...['001', '002', '003'],
    ...['057', '102'],
  ]);
});

// Hostile code is only ever run contained.
(why === null ? test : test.skip)(
  `the nastiest are as they must be (npm run attacks plays all)${why === null ? '' : `: not here, ${why}`}`,
  async () => {
    const attacks = all.filter(({ id }) => NASTIEST.includes(id));

    const rows = await playAttacks(attacks, { root: projectFolder, build: buildFolder() });

    expect(rows.map(({ attack, faults }) => [attack.id, faults])).toEqual(NASTIEST.map((id) => [id, []]));
  },
  300_000,
);
