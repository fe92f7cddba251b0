/** A wrong use of the command line or a submission that cannot be read: one line is printed, exit code 2. */
export class UseError extends Error {
  override readonly name = 'UseError';
}
