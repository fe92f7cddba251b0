export function main(): void {
  console.log('hello world');
}

export async function asyncMain(): Promise<string> {
  console.log('hello async world');
  return 'done';
}
