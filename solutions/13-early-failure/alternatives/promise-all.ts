// Promise.all over the two chains; the chain of the ads cannot fail

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const [html, list] = await Promise.all([user().then(render), ads().catch((): string[] => [])]);
  return { html, ads: list };
}
