// outcome: fails | Throws null, a symbol and a revoked proxy.
export async function main(): Promise<void> {
  setTimeout(() => {
    throw Symbol('odd');
  }, 1);
  void Promise.reject(null);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  throw proxy;
}
