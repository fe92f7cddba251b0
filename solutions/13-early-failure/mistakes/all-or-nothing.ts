// caught by: ads come during rendering: 1500
// en: `Promise.all([user(), ads()])` fails as soon as the ads fail, and the page with it.
// ja: `Promise.all([user(), ads()])` が広告の失敗で拒否され、ページごと失敗するとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const [name, list] = await Promise.all([user(), ads()]);
  return { html: await render(name), ads: list };
}
