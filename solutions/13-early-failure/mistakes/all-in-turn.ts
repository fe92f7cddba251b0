// caught by: user fails, then ads fail: nothing floats
// en: the ads are asked for only when the page has been rendered.
// ja: ページの描画が終わってから、はじめて広告を取りに行くとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const html = await render(await user());
  try {
    return { html, ads: await ads() };
  } catch {
    return { html, ads: [] };
  }
}
