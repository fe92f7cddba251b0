// outcome: fails with "real 0" | Asks for the real time by every way that a virtual clock may have forgotten.
// @ts-nocheck
export async function main() {
  const startMs = Date.now();
  const year = new Date(startMs).getUTCFullYear();
  const spend = () => {
    let sum = 0;
    for (let at = 0; at < 5e5; at++) sum += Math.sqrt(at);
    return sum;
  };
  const clocks = {
    date: () => new (Date.prototype.constructor)().getTime(),
    text: () => Date.parse(Date()),
    call: () => Date.parse(new Date().constructor()),
    performance: () => performance.now(),
    origin: () => performance.timeOrigin,
    hrtime: () => Number(process.hrtime.bigint()),
    uptime: () => process.uptime(),
    mark: () => performance.mark('x').startTime,
    event: () => new Event('x').timeStamp,
    cpu: () => process.cpuUsage().user,
    resources: () => process.resourceUsage().userCPUTime,
    memory: () => process.memoryUsage().heapUsed,
    temporal: () => Temporal.Now.instant().epochMilliseconds,
    intl: () => new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'full', fractionalSecondDigits: undefined }).format(),
    fraction: () => new Intl.DateTimeFormat('en', { second: 'numeric', fractionalSecondDigits: 3 }).format(),
    parts: () => JSON.stringify(new Intl.DateTimeFormat('en', { minute: 'numeric', second: 'numeric', fractionalSecondDigits: 3 }).formatToParts()),
    bound: () => Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format').get.call(new Intl.DateTimeFormat('en', { second: 'numeric', fractionalSecondDigits: 3 }))(),
    locale: () => new Date().toLocaleString('en', { fractionalSecondDigits: 3 }),
  };
  const before = {};
  for (const [name, clock] of Object.entries(clocks)) try { before[name] = String(clock()); } catch {}
  spend();
  const moved = [];
  for (const [name, clock] of Object.entries(clocks)) try { if (String(clock()) !== before[name]) moved.push(name); } catch {}
  console.log('real', moved.length, moved.join(' '));
  if (/20[2-9]\d/.test(before.intl ?? '') && !before.intl.includes(String(year))) console.log('real year', before.intl);
}
