// outcome: error missing-export with "main" | Exports no main.
export const mian = async (): Promise<string> => 'done';
