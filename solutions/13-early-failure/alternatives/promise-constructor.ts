// no await: a promise made by hand, resolved when the second of the two parts is there

export interface Page {
  html: string;
  ads: string[];
}

export function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  return new Promise<Page>((resolve, reject) => {
    let html: string | undefined;
    let list: string[] | undefined;
    const resolveWhenComplete = (): void => {
      if (html !== undefined && list !== undefined) resolve({ html, ads: list });
    };
    const takeAds = (found: string[]): void => {
      list = found;
      resolveWhenComplete();
    };
    ads().then(takeAds, () => takeAds([]));
    user()
      .then(render)
      .then((rendered) => {
        html = rendered;
        resolveWhenComplete();
      })
      .catch(reject);
  });
}
