// outcome: fails with "\u{1b}[2J" | Prints escape sequences: clears the screen, sets title and clipboard, fakes a green tick.
export async function main(): Promise<void> {
  console.log('\x1b[2J\x1b[H\x1b[32m✔ 01-attacked  2/2\x1b[0m');
  console.log('\x1b]0;title\x07\x1b]8;;http://evil.example\x07click\x1b]8;;\x07\x1b]52;c;cm0gLXJmIH4=\x07');
  console.error('\x9b31m\x90q\x9c\r100/100\b\b\b');
  throw new Error('\x1b[1A\x1b[2Kgone');
}
