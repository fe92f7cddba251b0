// outcome: fails | A fork bomb.
// @ts-nocheck
export async function main() {
  const { spawn } = require('child_process');
  for (let at = 0; at < 200; at++) spawn('/bin/sh', ['-c', 'sleep 30'], { detached: true, stdio: 'ignore' });
  console.log('forked');
}
