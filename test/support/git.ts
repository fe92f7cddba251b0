import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Real git in a folder, with nothing of our own configuration. Gives what it prints. */
export function gitIn(folder: string): (...args: string[]) => string {
  return (...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, env: gitEnv, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`);
    return stdout.trimEnd();
  };
}

/** A repository on branch `main`, without a commit. */
export function initRepository(folder: string, ...options: string[]): (...args: string[]) => string {
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main', ...options);
  return git;
}

const gitEnv = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.org',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.org',
};
