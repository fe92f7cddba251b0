import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, temporaryFolder } from '../support/matsu';
import { runContained, whyNotContained } from './namespace';

const folder = temporaryFolder();
const why = whyNotContained();
const testContained = why === null ? test : test.skip;

function shell(script: string): Promise<{ out: string }> {
  const cell = { writable: { [folder]: folder }, visible: [projectFolder], env: { HOME: folder } };
  return runContained(cell, ['/bin/sh', '-c', script], 10_000);
}

testContained('only its own folder can be written to', async () => {
  const trap = path.join(projectFolder, 'trap');

  await shell(`echo x > '${trap}'; echo x > /tmp/matsu-trap; echo x > '${folder}/mine'`);

  expect([trap, '/tmp/matsu-trap', `${folder}/mine`].map(existsSync)).toEqual([false, false, true]);
});

testContained('no other process, no network and nothing of our environment is seen', async () => {
  writeFileSync(path.join(folder, 'processes'), '');

  const { out } = await shell('ls -d /proc/[0-9]* | wc -l; cat /proc/net/dev | grep -c :; env | sort');

  const [processes, interfaces, ...environment] = out.trim().split('\n');
  expect(Number(processes)).toBeLessThan(8);
  expect(interfaces).toBe('1');
  expect(environment.map((line) => line.split('=')[0])).toEqual(['HOME', 'PWD']);
});

testContained('all of it ends when its time is over', async () => {
  const cell = { writable: {}, visible: [], env: {} };

  const { code } = await runContained(cell, ['/bin/sh', '-c', 'sleep 1000 & sleep 1000'], 300);

  expect(code).toBeNull();
});
