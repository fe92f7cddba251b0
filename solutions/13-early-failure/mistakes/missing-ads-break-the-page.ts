// caught by: ads fail at 200, long before anyone awaits them: page without ads at 1500
// en: the ads have no handler of their own inside `Promise.all`, so that their error is the error of the page.
// ja: `Promise.all` の中の広告に専用のエラー処理がなく、そのエラーがページのエラーになるとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const [html, list] = await Promise.all([user().then(render), ads()]);
  return { html, ads: list };
}
