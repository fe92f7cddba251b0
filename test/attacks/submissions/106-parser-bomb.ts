// outcome: fails | A short line whose parsing takes TypeScript's own parser exponential time.
// @ts-nocheck
const deep = () => async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(async(1))))))))))))))))))))))))))))));
declare const async: any;
export async function main() {
  console.log('parsed');
}
