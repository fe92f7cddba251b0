export interface Page {
  html: string;
  ads: string[];
}

// Starts `user` and `ads` at once. Gives the user, rendered, and the ads: none when they fail. Fails when the user
// does, at that moment.
export async function page(
  user: () => Promise<string>,
  render: (user: string) => Promise<string>,
  ads: () => Promise<string[]>,
): Promise<Page> {
  throw new Error('Not written yet: start user and ads, render the user, and do without ads that fail');
}
