// Promise.allSettled around the ads alone, begun first and read last

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const settling = Promise.allSettled([ads()]);
  const html = await render(await user());
  const [outcome] = await settling;
  return { html, ads: outcome.status === 'fulfilled' ? outcome.value : [] };
}
