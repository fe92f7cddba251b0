import type { Rung } from '../../../grader/stage/containment/rungs';
import { runContained, testWith, workingRung } from '../../support/contained';

const rung = workingRung('unshare');
const testInside = testWith(rung, 'unshare');

testInside('there is no network interface that is up, and no process outside can be signalled', () => {
  const code = `
    let killed;
    try { killed = process.kill(Number(process.argv[1]), 0); } catch (error) { killed = error.code; }
    console.log(JSON.stringify([Object.keys(require('os').networkInterfaces()), process.pid, killed]));`;

  expect(JSON.parse(runContained(rung as Rung, String(process.pid), code))).toEqual([[], 1, 'ESRCH']);
});
