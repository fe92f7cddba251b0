// outcome: fails with "\u{d800}" | Prints lone surrogates, NUL, non-characters and line separators.
export async function main(): Promise<string> {
  for (const odd of ['\ud800', '\udc00\ud800', '\0', '\ufffe\uffff', '\u2028\u2029', '\x85', '\x7f', '\u{e0041}'])
    console.log(`a${odd}b`);
  return '\ud800';
}
