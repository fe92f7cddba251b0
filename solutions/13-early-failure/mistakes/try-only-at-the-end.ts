// caught by: ads fail at 200, long before anyone awaits them: page without ads at 1500
// en: the ads are started first and nothing handles their error until the `try` around `await` at the end.
// ja: 広告を先に始めながら、最後の `await` を囲む `try` まで誰もそのエラーを処理しないとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const coming = ads();
  const html = await render(await user());
  try {
    return { html, ads: await coming };
  } catch {
    return { html, ads: [] };
  }
}
