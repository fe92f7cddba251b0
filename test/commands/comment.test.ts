import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../grader/cli';
import { testIo } from '../support/io';
import { temporaryFolder, writeFiles } from '../support/matsu';
import { everything } from '../support/reports';

const folder = temporaryFolder();
const sha = everything.submission.commit as string;
const bot = 'github-actions[bot]';

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

/** What of GitHub this needs, with what it was asked. */
let comments: Comment[];
let pulls: { number: number; head: { sha: string } }[];
let asked: string[];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const url = new URL(request.url as string, 'http://localhost');
      asked.push(`${request.method} ${url.pathname}${url.searchParams.get('head') ?? ''}`);
      const isAllowed = request.headers.authorization === 'Bearer secret';
      response.writeHead(isAllowed ? 200 : 403).end(JSON.stringify(isAllowed ? answer(request.method, url, body) : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  [comments, pulls, asked] = [[], [{ number: 12, head: { sha } }], []];
  writeFiles(folder, { 'report.json': JSON.stringify(everything), 'event.json': JSON.stringify(event) });
});

function answer(method: string | undefined, url: URL, body: string): unknown {
  if (url.pathname === '/repos/ann/course/pulls') return pulls;
  if (method === 'GET') {
    const page = Number(url.searchParams.get('page'));
    return comments.slice((page - 1) * 100, page * 100);
  }
  const text = (JSON.parse(body) as { body: string }).body;
  if (method === 'PATCH') {
    const id = Number(url.pathname.split('/').at(-1));
    (comments.find((comment) => comment.id === id) as Comment).body = text;
  } else comments.push({ id: comments.length + 1, body: text, user: { login: bot } });
  return {};
}

const event = { workflow_run: { head_sha: sha, head_branch: 'kata/06', head_repository: { owner: { login: 'bob' } } } };

async function comment(...args: string[]): Promise<{ code: number; err: string }> {
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'ann/course',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_TOKEN: 'secret',
  };
  const { io, err } = testIo({ cwd: folder, env });
  return { code: await run(['comment', 'report.json', ...args], io), err: err() };
}

test('the report becomes one comment on the pull request of the event, changed and not repeated', async () => {
  await expect(comment()).resolves.toEqual({ code: 0, err: 'comment on #12: made\n' });
  await expect(comment()).resolves.toEqual({ code: 0, err: 'comment on #12: unchanged\n' });
  await expect(comment('--lang', 'ja')).resolves.toEqual({ code: 0, err: 'comment on #12: changed\n' });

  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain('18 点中 4 点');
  expect(asked.slice(0, 3)).toEqual([
    'GET /repos/ann/course/pullsbob:kata/06',
    'GET /repos/ann/course/issues/12/comments',
    'POST /repos/ann/course/issues/12/comments',
  ]);
});

test('a comment of somebody else who knows the marker is left alone, and ours is found behind many', async () => {
  await comment();
  const [ours] = comments as [Comment];
  const forged = { ...ours, id: 99, user: { login: 'mallory' } };
  comments = [...Array.from({ length: 150 }, (_, at) => ({ ...forged, id: 1000 + at })), ours];

  await comment('--lang', 'ja');

  expect(comments).toHaveLength(151);
  expect(asked.at(-1)).toBe(`PATCH /repos/ann/course/issues/comments/${ours.id}`);
});

test('a pull request that is closed or has moved on gets no comment', async () => {
  pulls = [{ number: 12, head: { sha: 'f'.repeat(40) } }];

  await expect(comment()).resolves.toMatchObject({
    code: 0,
    err: expect.stringContaining('nothing to comment on') as string,
  });
  expect(comments).toEqual([]);
});

test('--pull names another pull request', async () => {
  await expect(comment('--pull', '7')).resolves.toEqual({ code: 0, err: 'comment on #7: made\n' });
});

test.each([
  [
    'on another commit',
    { ...everything, submission: { ...everything.submission, commit: 'f'.repeat(40) } },
    `on ${sha}`,
  ],
  ['with a better score', { ...everything, score: { points: 18, max: 18, percent: 100 } }, 'got a score of 18/18'],
  ['of something else', { pull: 1 }, 'not as the schema says'],
])('a report %s is refused', async (_, report, message) => {
  writeFiles(folder, { 'report.json': JSON.stringify(report) });

  await expect(comment()).resolves.toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
  expect(asked).toEqual([]);
});

test('a link in place of the report is refused, and nothing of what it names is said', async () => {
  symlinkSync('/etc/passwd', path.join(folder, 'link.json'));
  const { io, err } = testIo({ cwd: folder, env: { GITHUB_REPOSITORY: 'ann/course', GITHUB_TOKEN: 'secret' } });

  expect(await run(['comment', 'link.json'], io)).toBe(2);
  expect(err()).toMatch(/^matsu: expected link.json to be a report, got something other than a file/);
});

test.each([
  [{ GITHUB_TOKEN: 'wrong' }, 'expected GET /pulls to be allowed, got 403'],
  [{ GITHUB_TOKEN: '' }, 'expected a token in GITHUB_TOKEN, got nothing'],
  [{ GITHUB_REPOSITORY: '../x' }, "expected owner/name, got '../x'"],
  [{ GITHUB_EVENT_PATH: '' }, 'expected an event in GITHUB_EVENT_PATH, got nothing'],
])('%j is said in one line', async (overrides, message) => {
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    GITHUB_REPOSITORY: 'ann/course',
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_TOKEN: 'secret',
    ...overrides,
  };
  const { io, err } = testIo({ cwd: folder, env });

  expect(await run(['comment', 'report.json'], io)).toBe(2);
  expect(err()).toContain(`matsu: ${message}`);
});
