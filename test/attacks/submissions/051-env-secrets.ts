// outcome: fails | Prints the environment: tokens, variables of the CI.
// @ts-nocheck
export async function main() {
  console.log(JSON.stringify(process.env), process.argv, process.execArgv, process.title, process.cwd());
  console.log(process.report?.getReport?.());
  console.log(process.env.GITHUB_TOKEN, process.env.PATH, process.env.HOME);
}
