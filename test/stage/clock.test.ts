import { testPlayer } from '../support/play';

const { timelineOf } = testPlayer();

test('there is no way to the real clock', async () => {
  const timeline = await timelineOf(`
    const years: Record<string, () => unknown> = {
      now: () => Date.now(),
      construct: () => new Date(),
      call: () => Date(),
      method: () => (new Date() as any).constructor(),
      prototype: () => new ((Date.prototype as any).constructor)(),
      above: () => (Object.getPrototypeOf(Date) as any).now?.() ?? 'Jan 1 2000',
      subclass: () => new (class extends Date {})(),
      superclass: () => (Object.getPrototypeOf(class extends Date {}) as any).now(),
      reflect: () => Reflect.construct(Date, []),
      format: () => new Intl.DateTimeFormat('en').format(),
      parts: () => new Intl.DateTimeFormat('en').formatToParts().map(({ value }) => value).join(''),
      getter: () => Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')!.get!.call(new Intl.DateTimeFormat('en'))(),
      function: () => (Intl.DateTimeFormat as any)('en').format(undefined),
      locale: () => new Date().toLocaleDateString('en'),
      origin: () => performance.timeOrigin,
      event: () => new Event('x').timeStamp,
    };
    export async function main() {
      const year = (value: any) => new Date(value).getUTCFullYear();
      for (const name in years) if (year(years[name]!()) !== 2000) console.log(name, years[name]!());
    }`);

  expect(timeline).toBe('0s  = resolved');
});

test('Date is otherwise as it is', async () => {
  const timeline = await timelineOf(`
    export async function main() {
      class Later extends Date { later() { return new Later(this.getTime() + 1); } }
      const later = new Later(1).later();
      console.log(later instanceof Later, later instanceof Date, +later, Object.prototype.toString.call(later));
      console.log(Date.name, Date.length, typeof Date(), new Date(2020, 1, 3).getMonth(), Date.UTC(2000, 0), Date.parse('2000-01-01'));
      console.log(new Date(undefined as any).getTime(), new Date('x').getTime(), new Date(new Date(5)).getTime());
      const format = new Intl.DateTimeFormat('en', { timeZone: 'UTC' });
      console.log(format.format === format.format, format.format(0), [0].map(format.format)[0], format.formatToParts(0).length);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      console.log(new Date().toISOString());
    }`);

  expect(timeline.split('\n')).toEqual([
    '0s  | true true 2 [object Date]',
    '0s  | Date 7 string 1 946684800000 946684800000',
    '0s  | NaN NaN 5',
    '0s  | true 1/1/1970 1/1/1970 5',
    '1.5s  | 2000-01-01T00:00:01.500Z',
    '1.5s  = resolved',
  ]);
});
