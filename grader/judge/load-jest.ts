import type * as Jest from '@jest/core';

/**
 * Jest, loaded when it is needed: most commands do without. It takes the terminal for a dumb one, else it would write
 * "Determining test suites to run..." there, into the line of our own progress.
 */
export async function loadJest(): Promise<typeof Jest> {
  const { TERM } = process.env;
  process.env['TERM'] = 'dumb';
  try {
    return await import('@jest/core');
  } finally {
    if (TERM === undefined) delete process.env['TERM'];
    else process.env['TERM'] = TERM;
  }
}
