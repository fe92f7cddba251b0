// a handler that does nothing is hung on the promise at once; the error is dealt with at the end

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
  coming.catch(() => {});
  const html = await render(await user());
  try {
    return { html, ads: await coming };
  } catch {
    return { html, ads: [] };
  }
}
