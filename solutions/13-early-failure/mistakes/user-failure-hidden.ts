// caught by: user fails at 300: page fails at 300
// en: one `try` around everything turns the failure of the user into an empty page.
// ja: 全体を囲む `try` が、ユーザー取得の失敗まで空のページに変えてしまうとき

export interface Page {
  html: string;
  ads: string[];
}

export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  try {
    const coming = ads().catch((): string[] => []);
    const html = await render(await user());
    return { html, ads: await coming };
  } catch {
    return { html: '', ads: [] };
  }
}
