export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  // The handler is there before the ads can fail, however late they are awaited.
  const coming = ads().catch((): string[] => []);
  const html = await render(await user());
  return { html, ads: await coming };
}
