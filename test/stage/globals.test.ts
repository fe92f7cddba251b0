import { testLikeNode } from '../support/like-node';
import { testPlayer } from '../support/play';

const { timelineOf } = testPlayer();
const tried = `
  const tried = (run: () => unknown) => { try { console.log('no error', run()); } catch (error: any) { console.log(error.name, error.code, error.message, error instanceof Error); } };
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));`;

describe('AbortController and AbortSignal', () => {
  testLikeNode(tried, {
    'abort, its reason and its listeners': `
      const control = new AbortController(); const { signal } = control; console.log(signal.aborted, signal.reason, control.signal === signal);
      signal.onabort = function (event) { console.log('onabort', event.type, this === signal, event.target === signal); }; signal.addEventListener('abort', () => console.log('listener')); signal.addEventListener('abort', () => console.log('once'), { once: true });
      control.abort(); control.abort('again'); console.log(signal.aborted, signal.reason.name, signal.reason.code, signal.reason.message); tried(() => signal.throwIfAborted());
      const other = new AbortController(); other.abort('own'); try { other.signal.throwIfAborted() } catch (reason) { console.log(reason); } new AbortController().signal.throwIfAborted(); tried(() => new (AbortSignal as any)());
      const replaced = new AbortController(); replaced.signal.onabort = () => console.log('old'); replaced.signal.onabort = () => console.log('new'); replaced.abort(null); console.log(replaced.signal.reason);`,
    'AbortSignal.abort, timeout and any': `
      console.log(AbortSignal.abort().reason.name, AbortSignal.abort(5).reason, AbortSignal.abort().aborted);
      const timeout = AbortSignal.timeout(1); console.log(timeout.aborted); await new Promise((resolve) => setTimeout(resolve, 5)); console.log(timeout.aborted, timeout.reason.name, timeout.reason.code, timeout.reason.message); tried(() => AbortSignal.timeout(-1)); tried(() => AbortSignal.timeout('1' as never)); tried(() => AbortSignal.timeout(1.5));
      const a = new AbortController(), b = new AbortController(); const any = AbortSignal.any([a.signal, b.signal]); const nested = AbortSignal.any([any]); any.addEventListener('abort', () => console.log('any', any.reason)); nested.addEventListener('abort', () => console.log('nested', nested.reason));
      b.abort('b'); a.abort('a'); console.log(any.aborted, nested.aborted, AbortSignal.any([a.signal, b.signal]).reason, AbortSignal.any([]).aborted);`,
    'the signal option takes a listener away': `
      const control = new AbortController(); const target = new EventTarget(); target.addEventListener('x', () => console.log('heard'), { signal: control.signal });
      target.dispatchEvent(new Event('x')); control.abort(); target.dispatchEvent(new Event('x')); target.addEventListener('x', () => console.log('never'), { signal: control.signal }); target.dispatchEvent(new Event('x')); console.log('end');`,
  });
});

describe('EventTarget, Event, CustomEvent and DOMException', () => {
  testLikeNode(tried, {
    'events are dispatched': `
      const target = new EventTarget(); const seen: string[] = []; const listener = { handleEvent(event: Event) { seen.push('object ' + event.type); } };
      target.addEventListener('x', listener); target.addEventListener('x', listener); target.addEventListener('x', (event) => { seen.push('first'); event.stopImmediatePropagation(); event.preventDefault(); }, { once: true }); target.addEventListener('x', () => seen.push('second'));
      const event = new Event('x', { cancelable: true }); console.log(target.dispatchEvent(event), event.defaultPrevented, seen.splice(0)); console.log(target.dispatchEvent(new Event('x')), seen.splice(0)); target.removeEventListener('x', listener); target.dispatchEvent(new Event('x')); console.log(seen);
      class Own extends EventTarget { go() { return this.dispatchEvent(new CustomEvent('go', { detail: { a: 1 } })); } } const own = new Own(); own.addEventListener('go', (e) => console.log((e as CustomEvent).detail, e instanceof Event)); own.go(); console.log(new CustomEvent('y').detail);`,
    DOMException: `
      const error = new DOMException('text', 'DataCloneError'); console.log(error.name, error.message, error.code, error instanceof Error, String(error), Object.prototype.toString.call(error), new DOMException('a').name, new DOMException().message, new DOMException('x', 'OwnError').code, Object.keys(error)); console.log(new DOMException('m', { name: 'AbortError', cause: 5 } as never).cause);
      for (const name of ['IndexSizeError', 'NotFoundError', 'SyntaxError', 'AbortError', 'TimeoutError']) console.log(name, new DOMException('', name).code);`,
  });

  test('a listener that throws stops no other, and its error is uncaught', async () => {
    const timeline = await timelineOf(`export async function main() {
      const target = new EventTarget();
      target.addEventListener('x', () => { throw new Error('in a listener') });
      target.addEventListener('x', () => console.log('the other'));
      target.dispatchEvent(new Event('x'));
      await null;
      console.log('never');
    }`);

    expect(timeline).toBe('0s  | the other\n0s  ! uncaught Error: in a listener');
  });
});

describe('structuredClone', () => {
  testLikeNode(tried, {
    'clones what can be cloned': `
      const round: any = { a: [1, , 'x', null, undefined, 1n, -0, NaN], date: new Date(5), map: new Map<unknown, unknown>([[{ k: 1 }, new Set([1])]]), regexp: /a.c/gi, bytes: new Uint8Array([1, 2, 3]), boxed: [Object(1), Object('s'), Object(false)] }; round.self = round; round.map.set('round', round);
      const copy = structuredClone(round); console.log(copy, copy !== round, copy.self === copy, copy.map.get('round') === copy, copy.date instanceof Date, copy.bytes.buffer !== round.bytes.buffer);
      class Point { x = 1; get y() { return 2; } method() {} } const point = structuredClone(new Point()); console.log(point, point instanceof Point, Object.getPrototypeOf(point) === Object.prototype);
      const shared = { s: 1 }; const pair = structuredClone([shared, shared]); console.log(pair[0] === pair[1]); const buffer = new Uint8Array([1, 2, 3, 4]).buffer; const views = structuredClone([new Uint8Array(buffer, 1, 2), new DataView(buffer)]); console.log(views[0], views[0]!.buffer === views[1]!.buffer);
      console.log(structuredClone('text'), structuredClone(undefined), structuredClone({ get a() { return 1; } }), structuredClone(Object.assign([1], { extra: 2 })));`,
    'clones errors': `
      const error = Object.assign(new TypeError('bad', { cause: new RangeError('why') }), { own: 1 }); const copy = structuredClone(error) as any; console.log(copy instanceof TypeError, copy.name, copy.message, copy.cause?.message, copy.cause instanceof RangeError, copy.own, copy.stack === error.stack);
      class OwnError extends Error { override name = 'OwnError'; } const own = structuredClone(new OwnError('mine')); console.log(own.name, own.message, own instanceof OwnError);`,
    'refuses what cannot be cloned': `
      const wrong: unknown[] = [() => 1, Symbol('s'), { f() {} }, [async () => {}], Promise.resolve(), new WeakMap(), new WeakSet(), new Map([[1, Symbol.iterator]]), new Proxy({}, {}), (function* () {})()];
      for (const value of wrong) tried(() => structuredClone(value));  tried(() => structuredClone({ get a() { throw new RangeError('mine'); } }));`,
  });
});

describe('TextEncoder and TextDecoder', () => {
  testLikeNode(tried, {
    'UTF-8 there and back': `
      const bytes = new TextEncoder().encode('aé待🍵\\uD800'); console.log(bytes, new TextDecoder().decode(bytes), new TextEncoder().encode().length, new TextEncoder().encoding, new TextDecoder('utf8').encoding); const into = new Uint8Array(5); console.log(new TextEncoder().encodeInto('a待🍵', into), into);
      console.log(JSON.stringify(new TextDecoder().decode(new Uint8Array([0xef, 0xbb, 0xbf, 97]))), JSON.stringify(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array([0xef, 0xbb, 0xbf, 97]))), new TextDecoder().decode(new Uint8Array([0xff, 97, 0xe5, 0xbe])), new TextDecoder().decode(bytes.buffer.slice(0, 1)), new TextDecoder().decode());`,
    'a stream of pieces': `
      const bytes = new TextEncoder().encode('待つ🍵!'); const decoder = new TextDecoder(); let text = ''; for (const byte of bytes) { const piece = decoder.decode(new Uint8Array([byte]), { stream: true }); console.log(piece.length); text += piece; } console.log(text + decoder.decode()); console.log(decoder.decode(bytes.subarray(0, 2), { stream: true }) + decoder.decode());`,
    'what is wrong is refused': `tried(() => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([0xff]))); tried(() => new TextDecoder('nope'));`,
  });
});

describe('URL and URLSearchParams', () => {
  testLikeNode(tried, {
    'a URL and its parts': `
      const url = new URL('../b?x=1&y=%20a#h', 'https://ann:secret@例え.jp:8080/a/c'); console.log(String(url), url.origin, url.protocol, url.username, url.password, url.host, url.hostname, url.port, url.pathname, url.search, url.hash, JSON.stringify({ url }));
      url.pathname = '/new path'; url.searchParams.append('z', 'ü &'); url.hash = ''; url.port = '80'; url.protocol = 'http'; console.log(url.href, url.searchParams.size); url.search = '?q=1'; console.log(url.searchParams.get('q'), url.toString()); url.searchParams.delete('q'); console.log(url.href); url.href = 'file:///x'; console.log(url.href);
      tried(() => new URL('nope')); console.log(URL.canParse('a:b'), URL.canParse('x'), new URL('data:,x').origin, url instanceof URL); tried(() => (url.href = 'x'));`,
    'parameters alone': `
      const params = new URLSearchParams('?a=1&b=2&a=3&c&d=%E5%BE%85+x&=e&%zz=1'); console.log([...params], params.get('a'), params.getAll('a'), params.get('no'), params.has('b'), params.has('b', '3'), params.size);
      params.set('a', '9'); params.append('s', "~!'()*-._ \\uD800"); params.delete('b'); params.sort(); console.log(params.toString(), [...params.keys()], [...params.values()]); params.forEach((value, name, all) => { if (name === 'a') console.log(value, all === params); });
      console.log(String(new URLSearchParams({ x: '1', y: 'a b' })), String(new URLSearchParams([['p', 'q']])), String(new URLSearchParams(new Map([['m', 'n']]))), String(new URLSearchParams())); tried(() => new URLSearchParams([['only']] as never));`,
  });
});

test('performance measures virtual time', async () => {
  const timeline = await timelineOf(`
    import { performance as same } from 'node:perf_hooks';
    import { setTimeout as sleep } from 'node:timers/promises';
    export async function main() {
      const start = performance.now();
      performance.mark('start', { detail: 'd' });
      await sleep(1500.5);
      performance.mark('end');
      const { name, entryType, startTime, duration } = performance.measure('both', 'start', 'end');
      console.log(name, entryType, startTime, duration, performance.now() - start, same === performance);
      console.log(performance.measure('from', { start: 'start', duration: 5 }).duration, performance.measure('all').duration);
      console.log(performance.getEntries().map((entry) => entry.name), performance.getEntriesByType('mark').length);
      performance.clearMarks(); performance.clearMeasures('both');
      console.log(performance.getEntries().map((entry) => entry.name), performance.timeOrigin === Date.now() - 1500);
      try { performance.measure('no', 'nope') } catch (error) { console.log(String(error)) }
    }`);

  expect(timeline.split('\n')).toEqual([
    '1.5s  | both measure 0 1500 1500 true',
    '1.5s  | 5 1500',
    "1.5s  | [ 'start', 'both', 'from', 'all', 'end' ] 2",
    "1.5s  | [ 'from', 'all' ] true",
    '1.5s  | SyntaxError: The "nope" performance mark has not been set',
    '1.5s  = resolved',
  ]);
});

test('a signal that times out does so on virtual time', async () => {
  const timeline = await timelineOf(`import { setTimeout as sleep } from 'node:timers/promises';
    export async function main() { await sleep(9000, null, { signal: AbortSignal.timeout(3000) }); }`);

  expect(timeline).toBe('3s  = rejected AbortError: The operation was aborted');
});
