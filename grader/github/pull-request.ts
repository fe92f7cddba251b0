import { UseError } from '../use-error';
import type { GitHub } from './api';

/** What a `workflow_run` event says of the run that has graded. GitHub writes it, not the pull request. */
export interface WorkflowRun {
  readonly head_sha: string;
  readonly head_branch: string;
  readonly head_repository: { readonly owner: { readonly login: string } };
}

/** @throws UseError when the event is another one */
export function workflowRunOf(event: unknown): WorkflowRun {
  const run = (event as { workflow_run?: Partial<WorkflowRun> } | null)?.workflow_run;
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  if (!isText(run?.head_sha) || !isText(run?.head_branch) || !isText(run?.head_repository?.owner.login)) {
    throw new UseError('expected the event of a workflow_run, got another one: name the pull request with --pull');
  }
  return run as WorkflowRun;
}

/**
 * The number of the open pull request whose head is what was graded; null when there is none any more. The event
 * itself does not say it for a pull request from a fork.
 * @throws UseError when there are several
 */
export async function pullRequestOf(github: GitHub, run: WorkflowRun): Promise<number | null> {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const pulls = (await github.list(`/pulls?state=open&head=${head}`)) as { number: number; head: { sha: string } }[];
  const [first, second] = pulls.filter((pull) => pull.head.sha === run.head_sha);
  if (first !== undefined && second !== undefined) {
    throw new UseError(`expected one pull request, got #${first.number} and #${second.number}: name one with --pull`);
  }
  return first?.number ?? null;
}
