// outcome: fails | Breaks out of a fence of Markdown: mentions, hidden comments, links, images.
export async function main(): Promise<void> {
  console.log('```\n````\n~~~~~~~~~\n# 100 %\n@everyone <!-- matsu --> ![x](http://evil.example/x.png)');
  console.log('`'.repeat(200));
  console.log('| a | b |\n| --- | --- |\n</details> [link](javascript:alert(1)) #1 owner/repo#1');
  throw new Error('```\n<!-- matsu-report -->');
}
