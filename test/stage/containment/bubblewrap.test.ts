import { runContained, testWith, workingRung } from '../../support/contained';
import type { Rung } from '../../../grader/stage/containment/rungs';

const rung = workingRung('bubblewrap');
const testInside = testWith(rung, 'bubblewrap');

function see(expression: string): unknown {
  const code = `
    const attempt = (run) => { try { return run(); } catch (error) { return error.code ?? error.name; } };
    console.log(JSON.stringify(attempt(() => ${expression})));`;
  return JSON.parse(runContained(rung as Rung, String(process.pid), code)) as unknown;
}

testInside('there is no network interface but the loopback', () => {
  expect(see(`Object.keys(require('os').networkInterfaces()).filter((name) => name !== 'lo')`)).toEqual([]);
});

testInside.each(['/etc', '/home', '/tmp', '/root', '/usr/bin', __dirname])('%s is not there', (folder) => {
  expect(see(`require('fs').readdirSync(${JSON.stringify(folder)})`)).toBe('ENOENT');
});

testInside('nothing can be written', () => {
  expect(see(`require('fs').writeFileSync('/x', 'x')`)).toBe('EROFS');
  expect(see(`require('fs').mkdirSync('/usr/lib/x')`)).toBe('EROFS');
});

testInside('no process outside can be signalled or is known', () => {
  expect(see(`process.kill(Number(process.argv[1]), 0)`)).toBe('ESRCH');
  expect(see(`process.pid`)).toBe(2);
  expect(see(`require('fs').readdirSync('/proc/1')`)).toBe('ENOENT');
});

testInside('the environment is empty', () => {
  expect(see(`Object.keys(process.env).filter((name) => name !== 'PWD')`)).toEqual([]);
});
