import type { Io } from '../../grader/commands/command';

/** A world for commands, which keeps what they print. */
export function testIo(overrides: Partial<Io> = {}): { io: Io; out: () => string; err: () => string } {
  let out = '';
  let err = '';
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    isTerminal: { out: false, err: false },
    columns: 80,
    ...overrides,
  };
  return { io, out: () => out, err: () => err };
}
