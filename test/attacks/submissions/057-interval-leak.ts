// outcome: passes | An interval that is never cleared, after a right answer: the timeline is right, the interval a finding.
export async function main(): Promise<string> {
  console.log('start');
  setInterval(() => {}, 10);
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log('end');
  return 'done';
}
