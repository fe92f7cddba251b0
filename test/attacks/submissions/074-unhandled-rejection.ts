// outcome: fails with "! unhandled rejection: Error: late" | A rejection that nobody handles, in an otherwise right answer.
export async function main(): Promise<string> {
  console.log('start');
  void Promise.reject(new Error('late'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return 'done';
}
