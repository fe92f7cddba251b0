// outcome: error syntax-error with "kata.ts:2:38" | A file that does not parse.
export async function main( { console.log('start'
