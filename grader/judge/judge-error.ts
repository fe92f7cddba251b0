/** The grader itself failed: not the student's doing, and no mark. Exit code 3. */
export class JudgeError extends Error {
  override readonly name: string = 'JudgeError';
}

/** The containment that was asked for cannot be had here. Exit code 3, in one line. */
export class RefusedError extends JudgeError {
  override readonly name = 'RefusedError';
}
