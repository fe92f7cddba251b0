import { spawnSync } from 'node:child_process';
import { UseError } from '../use-error';
import type { Course, KataFolder } from './kata';

/**
 * The kata that the environment or the branch is for: `KATA=08`, else the branch of a pull or merge request in
 * CI, else the branch that is checked out.
 * @throws UseError when `KATA` names no kata, or a branch name fits two
 */
export function kataOfBranch(course: Course, env: NodeJS.ProcessEnv, folder: string): KataFolder | undefined {
  if (env['KATA']) return kataNamed(course, env['KATA'], `KATA=${env['KATA']}`, true);
  const branch = env['GITHUB_HEAD_REF'] || env['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'] || checkedOut(folder);
  return branch === '' ? undefined : kataNamed(course, branch, `branch ${branch}`, false);
}

/**
 * The kata whose number, slug or folder a branch name ends in (`kata/08-side-by-side`, `ann/kata-08`, `08`), or
 * undefined. A bare number counts only alone or after `kata`, so that `fix-08` is no kata's branch by accident.
 */
export function kataInName(course: Course, name: string): KataFolder[] {
  const last = name.toLowerCase().replace(/^.*\//, '');
  const before = name.toLowerCase().slice(0, -last.length);
  const bare = last.replace(/^kata[-_]?(?=\d)/, '');
  const isForKata = bare !== last || /(^|\/)katas?\/$/.test(before);
  return course.katas.filter((kata) => {
    const slug = kata.id.replace(/^\d+-/, '');
    if (endsIn(last, kata.id) || bare === kata.id) return true;
    if (last === slug || (isForKata && endsIn(last, slug))) return true;
    return /^\d+$/.test(bare) && Number(bare) === kata.number;
  });
}

function kataNamed(course: Course, name: string, said: string, mustExist: boolean): KataFolder | undefined {
  const found = kataInName(course, name);
  if (found.length > 1) {
    const names = found.map((kata) => kata.id).join(', ');
    throw new UseError(`expected a name of one kata, got ${said}, which fits ${names}: set KATA to one of them`);
  }
  if (found.length === 0 && mustExist) {
    throw new UseError(`expected a kata, got ${said}: name one of ${course.katas.map((kata) => kata.id).join(', ')}`);
  }
  return found[0];
}

function endsIn(name: string, ending: string): boolean {
  return name === ending || name.endsWith(`-${ending}`) || name.endsWith(`_${ending}`);
}

/** The branch's name; empty on a detached HEAD or without git. */
function checkedOut(folder: string): string {
  const { status, stdout } = spawnSync('git', ['symbolic-ref', '--quiet', '--short', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : '';
}
