// caught by: ads come during rendering: 1500
// en: rendering waits until the ads have settled too.
// ja: 描画が、広告の結果まで待ってから始まるとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const [name, list] = await Promise.allSettled([user(), ads()]);
  if (name.status === 'rejected') throw name.reason;
  const html = await render(name.value);
  return { html, ads: list.status === 'fulfilled' ? list.value : [] };
}
