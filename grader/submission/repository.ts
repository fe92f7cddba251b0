import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../timeline/visible';
import { UseError } from '../use-error';
import { git } from './git';
import type { GitResult } from './git';

/** A git repository to be read: never written to, never checked out. */
export class Repository {
  private constructor(
    /** As it is called in messages. */
    readonly said: string,
    private readonly folder: string,
    /** Where the folder that it was found from lies in it: empty, or ends in a slash. */
    readonly prefix: string,
    readonly isBare: boolean,
    readonly isShallow: boolean,
    private readonly index: string | undefined,
  ) {}

  /**
   * The repository around a folder, or undefined.
   * @param index absolute; another index than the repository's own
   * @throws UseError when there is one that git does not read
   */
  static around(folder: string, said = folder, index?: string): Repository | undefined {
    const isDirectory = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isDirectory) return undefined;
    // Named as such, a bare repository needs no discovery, which users may have switched off for safety.
    const isBareFolder = ['HEAD', 'objects', 'refs'].every((name) => existsSync(path.join(folder, name)));
    const at = isBareFolder ? [`--git-dir=${folder}`] : [];
    const ask = ['rev-parse', '--is-bare-repository', '--is-shallow-repository', '--absolute-git-dir'];
    const found = git([...at, ...ask], { cwd: folder });
    if (!found.isDone && found.complaint.startsWith('not a git repository')) return undefined;
    const [, bare, shallow, gitDir = ''] = /^(\w+)\n(\w+)\n(.*)\n$/s.exec(answerOf(found, said).toString()) ?? [];
    const prefix =
      bare === 'true' ? '' : withoutEnd(answerOf(git([...at, 'rev-parse', '--show-prefix'], { cwd: folder }), said));
    return new Repository(said, gitDir, prefix, bare === 'true', shallow === 'true', index);
  }

  /** What git answers. */
  ask(args: readonly string[], input?: string): GitResult {
    const { folder, index } = this;
    // In its own folder, so that no file of a working tree is looked at.
    return git([`--git-dir=${folder}`, ...args], { cwd: folder, input, index });
  }

  /** @throws UseError when git has no answer */
  read(args: readonly string[], input?: string): Buffer {
    return answerOf(this.ask(args, input), this.said);
  }

  /** An object's name, or undefined. */
  find(expression: string): string | undefined {
    const { isDone, out } = this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', expression]);
    return isDone ? withoutEnd(out) : undefined;
  }
}

/** The records of git's `-z`. Names that are no UTF-8 become other names, which are no kata's. */
export function records(out: Buffer): string[] {
  return out.toString('utf8').split('\0').slice(0, -1);
}

function answerOf({ isDone, out, complaint }: GitResult, said: string): Buffer {
  if (isDone) return out;
  throw new UseError(`expected a repository that git can read in ${visible(said)}, got: ${visible(complaint)}`);
}

function withoutEnd(out: Buffer): string {
  return out.toString('utf8').replace(/\n$/, '');
}
