// outcome: fails | Plants links where the grader may write later.
// @ts-nocheck
export async function main() {
  for (const [target, link] of [['/etc/passwd', '/tmp/matsu-link'], ['katas', 'out/report.json'], ['/', '/tmp/root']]) {
    try {
      require('fs').symlinkSync(target, link);
      console.log('planted', link);
    } catch (error) {
      console.log(error.name);
    }
  }
}
