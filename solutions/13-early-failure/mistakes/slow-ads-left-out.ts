// caught by: slow ads: the page waits for them, 2000
// en: the page takes the ads that are there when it has been rendered, and waits for no others.
// ja: 描画が終わった時点で届いている広告だけを使い、遅い広告を待たないとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  let list: string[] = [];
  ads().then(
    (found) => (list = found),
    () => {},
  );
  const html = await render(await user());
  return { html, ads: list };
}
