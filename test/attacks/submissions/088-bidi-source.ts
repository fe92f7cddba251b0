// outcome: fails | Trojan Source: direction overrides (put in by made.ts) and look-alikes in the source and in prints.
export async function main(): Promise<string> {
  const аdmin = 'start'; // The first letter is Cyrillic.
  /*\u{202e} } \u{2066}if (isAdmin)\u{2069} \u{2066} begin admins only */
  console.log('\u{202e}' + 'trats');
  console.log(аdmin + '\u200b');
  return 'done\u{2066}';
}
