import { UseError } from '../use-error';

/** Real milliseconds. */
const ANSWER_MS = 30_000;
const PER_PAGE = 100;
/** More comments than that on one pull request are nobody's work. */
const MOST_PAGES = 30;

/** GitHub's REST API for one repository. What it answers is data, to be checked by whoever asks. */
export class GitHub {
  constructor(
    private readonly url: string,
    /** `owner/name`. */
    private readonly repository: string,
    private readonly token: string,
  ) {}

  /** @throws UseError when GitHub does not answer, or not as asked */
  async send(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown> {
    const said = `${method} ${path.replace(/\?.*$/, '')}`;
    const response = await fetch(`${this.url}/repos/${this.repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        'user-agent': 'matsu',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    }).catch((error: unknown) => {
      throw new UseError(`expected ${said} to be answered, got ${(error as Error).message}: try again`);
    });
    if (!response.ok) {
      throw new UseError(
        `expected ${said} to be allowed, got ${response.status}: has the token pull-requests: write in ${this.repository}?`,
      );
    }
    return response.json();
  }

  /** All pages of a list. */
  async list(path: string): Promise<unknown[]> {
    const items: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const separator = path.includes('?') ? '&' : '?';
      const found = (await this.send('GET', `${path}${separator}per_page=${PER_PAGE}&page=${page}`)) as unknown[];
      items.push(...found);
      if (found.length < PER_PAGE) break;
    }
    return items;
  }
}
