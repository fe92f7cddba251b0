// caught by: any user, any ads, at any time: the page comes when both are there
// en: the page is that of the example, and not made of the user and the ads that came.
// ja: 届いたユーザーと広告からではなく、例に出てくるページをそのまま作ったとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const coming = ads().then(
    () => ['buy!'],
    (): string[] => [],
  );
  await render(await user());
  return { html: '<ann>', ads: await coming };
}
