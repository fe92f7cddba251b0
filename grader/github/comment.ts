import type { GitHub } from './api';

/** By this our comment is known again. It is not seen. */
const MARKER = '<!-- matsu report -->';

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string } | null;
}

/**
 * Leaves one comment on a pull request: the one from before is changed, so that there are never two.
 * @param author whose comments are ours; anybody can write the marker into their own
 */
export async function leaveComment(
  github: GitHub,
  pull: number,
  author: string,
  text: string,
): Promise<'made' | 'changed' | 'unchanged'> {
  const body = `${MARKER}\n${text}`;
  const comments = (await github.list(`/issues/${pull}/comments`)) as Comment[];
  const ours = comments.find((comment) => comment.user?.login === author && comment.body.startsWith(MARKER));
  if (ours?.body === body) return 'unchanged';
  if (ours === undefined) await github.send('POST', `/issues/${pull}/comments`, { body });
  else await github.send('PATCH', `/issues/comments/${ours.id}`, { body });
  return ours === undefined ? 'made' : 'changed';
}
