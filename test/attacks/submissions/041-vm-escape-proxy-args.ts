// outcome: fails with "escaped 0" | Hands proxies to the host, to catch what it calls their traps with.
// @ts-nocheck
export async function main() {
  let escaped = 0;
  const seen = (value) => {
    try {
      if (value.constructor.constructor('return process')().binding) escaped++;
    } catch {}
  };
  const handler = new Proxy({}, {
    get: (_, trap) => (...values) => {
      values.forEach(seen);
      return Reflect[trap](...values);
    },
  });
  const proxy = new Proxy(function () {}, handler);
  console.log(proxy, [proxy], { proxy }, `${typeof proxy}`);
  console.table(proxy);
  console.dir(proxy, proxy);
  setTimeout(proxy, 1, proxy);
  await proxy;
  console.log('escaped', escaped);
}
