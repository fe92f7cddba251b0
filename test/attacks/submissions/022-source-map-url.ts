// outcome: fails with "= rejected Error: mapped" | Source map URLs that point at local files, so that whoever maps the stack reads them.
// @ts-nocheck
export async function main() {
  throw new Error('mapped');
}
//# sourceMappingURL=/etc/passwd
//# sourceURL=/etc/passwd
//# sourceMappingURL=file:///etc/passwd
