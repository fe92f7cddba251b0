// a helper with try and await of its own, called at once and awaited later

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  const coming = orNone(ads);
  const html = await render(await user());
  return { html, ads: await coming };
}

async function orNone<T>(job: () => Promise<T[]>): Promise<T[]> {
  try {
    return await job();
  } catch {
    return [];
  }
}
