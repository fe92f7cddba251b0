// outcome: fails | Uses the global jest to retry, to mock and to prolong.
// @ts-nocheck
try {
  jest.retryTimes(1e9);
  jest.setTimeout(1e9);
  jest.useFakeTimers();
  jest.spyOn(console, 'log').mockImplementation(() => {});
  jest.mock('matsu/spec', () => ({}));
} catch {}

export async function main() {
  console.log(typeof jest);
}
