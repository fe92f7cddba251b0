import { IMPORTABLE } from '../../grader/stage/inside/importable';
import { testLikeNode } from '../support/like-node';
import { testPlayer } from '../support/play';

const { outcomeOf, timelineOf } = testPlayer();

const tried = `const tried = (run: () => unknown) => { try { console.log('no error', run()); } catch (error: any) { console.log(error.name, error.code, error.message); } };
  const rejected = async (promise: Promise<unknown>) => { try { console.log('no error', await promise); } catch (error: any) { console.log(error.name, error.code, error.message, error.cause?.name); } };`;

test.each(IMPORTABLE.flatMap((name) => [name, name.slice('node:'.length)]))('%s can be imported', async (name) => {
  const timeline = await timelineOf(`
    import whole, * as parts from '${name}';
    export const main = () => [typeof whole, Object.keys(parts).length > 1];`);

  expect(timeline).toMatch(/^0s {2}= resolved \["(object|function)", true\]$/);
});

describe('any other import is refused in one line that says what there is', () => {
  const line = (name: string): string =>
    `'${name}', which does not exist here: import only ${IMPORTABLE.join(', ')} and the files that come with the kata`;

  test.each(['fs', 'node:child_process', './nope', 'web', 'deep-equal', 'constructor', '__proto__'])(
    '%s',
    async (name) => {
      const late = await timelineOf(`export async function main() { require('${name}'); }`);
      const dynamic = await timelineOf(`export const main = () => import('${name}');`);

      expect(late).toBe(`0s  = rejected Error: cannot import ${line(name)}`);
      expect(dynamic).toBe(`0s  = rejected Error: cannot import ${line(name)}`);
      await expect(outcomeOf(`import '${name}'; export const main = () => 1;`)).resolves.toMatchObject({
        problem: { kind: 'bad-import', text: name },
      });
    },
  );
});

describe('node:events', () => {
  testLikeNode(
    `import EventEmitter, { once, on, errorMonitor } from 'node:events'; import * as all from 'events'; ${tried}`,
    {
      'an emitter': `
      class Kettle extends EventEmitter {} const kettle = new Kettle();
      kettle.on('boil', function (this: unknown, n) { console.log('on', n, this === kettle); }); kettle.once('boil', (n) => console.log('once', n)); kettle.prependListener('boil', () => console.log('first'));
      console.log(kettle.emit('boil', 1), kettle.emit('boil', 2), kettle.emit('cool'), kettle.listenerCount('boil'), kettle.eventNames());
      kettle.off('boil', () => {}); kettle.removeAllListeners(); console.log(kettle.emit('boil'), EventEmitter.defaultMaxListeners, all.EventEmitter === EventEmitter);`,
      "an 'error' that nobody listens to is thrown": `
      const e = new EventEmitter(); tried(() => e.emit('error', new RangeError('x'))); tried(() => e.emit('error', 'text')); tried(() => e.emit('error'));
      e.on(errorMonitor, (error) => console.log('monitor', error.message)); tried(() => e.emit('error', new Error('y'))); e.on('error', (error) => console.log('heard', error.message)); e.emit('error', new Error('z'));`,
      once: `
      const e = new EventEmitter(); setTimeout(() => e.emit('x', 1, 2), 1); console.log(await once(e, 'x'));
      setTimeout(() => e.emit('error', new Error('bad')), 1); await rejected(once(e, 'x')); setTimeout(() => e.emit('error', 'the error'), 1); console.log(await once(e, 'error'));
      const control = new AbortController(); setTimeout(() => control.abort(), 1); await rejected(once(e, 'x', { signal: control.signal })); await rejected(once(e, 'x', { signal: control.signal }));
      console.log(e.listenerCount('x'), e.listenerCount('error')); const target = new EventTarget(); setTimeout(() => target.dispatchEvent(new Event('t')), 1); const [event] = await once(target as any, 't'); console.log(event.type);`,
      'once settles in the same microtask': `
      const e = new EventEmitter(); const order = (async () => { for (let i = 0; i < 6; i++) { await null; console.log(i); } })();
      const got = once(e, 'x').then(() => console.log('got')); e.emit('x'); await Promise.all([order, got]);`,
      on: `
      const e = new EventEmitter(); const control = new AbortController(); setTimeout(() => { e.emit('n', 1); e.emit('n', 2); }, 1); setTimeout(() => e.emit('n', 3), 2); setTimeout(() => control.abort(), 5);
      try { for await (const [n] of on(e, 'n', { signal: control.signal })) console.log(n); } catch (error: any) { console.log(error.name, error.code); }
      setTimeout(() => { e.emit('n', 4); e.emit('n', 5); }, 1); for await (const [n] of on(e, 'n')) { console.log(n); if (n === 4) break; } console.log(e.listenerCount('n'), e.listenerCount('error'));
      setTimeout(() => e.emit('error', new Error('stop')), 1); try { for await (const x of on(e, 'n')) console.log(x); } catch (error: any) { console.log(error.message); }`,
    },
  );
});

describe('node:util', () => {
  testLikeNode(
    `import util, { promisify, callbackify, inspect, format, types, isDeepStrictEqual } from 'node:util'; import * as timers from 'node:timers'; ${tried}`,
    {
      promisify: `
      const add = (a: number, b: number, done: (error: Error | null, sum?: number) => void) => setImmediate(() => (a < 0 ? done(new Error('negative')) : done(null, a + b)));
      const added = promisify(add); console.log(await added(1, 2)); await rejected(added(-1, 2)); console.log(await promisify(setTimeout)(1, 'value'), await promisify(timers.setImmediate)('now'));
      tried(() => promisify('x' as never)); console.log(promisify(added as never) === added, added.name, added.length);
      const object = { n: 5, get(done: (error: null, n: number) => void) { done(null, this.n); }, read: undefined as any }; object.read = promisify(object.get); console.log(await object.read());`,
      callbackify: `
      const back = callbackify(async (n: number) => { if (n < 0) throw new Error('negative'); return n * 2; });
      await new Promise<void>((resolve) => back(2, (error, n) => { console.log(error, n); resolve(); })); await new Promise<void>((resolve) => back(-1, (error) => { console.log(error.message); resolve(); }));
      const falsy = callbackify(() => Promise.reject(null)); await new Promise<void>((resolve) => falsy((error: any) => { console.log(error.code, error.reason, error.message); resolve(); })); tried(() => back(1, 2 as never));`,
      'inspect and format': `
      console.log(inspect({ a: { b: { c: { d: 1 } } } }), inspect({ a: { b: { c: { d: 1 } } } }, { depth: 0 }), inspect('text'), inspect([1, 2, 3], { maxArrayLength: 1 }), inspect({ a: 1 }, false, null, true));
      console.log(format('%s-%d', 'a', 1, 'b'), format({ a: 1 }), format('%%'), util.stripVTControlCharacters('\\u001b[31mred\\u001b[39m'), inspect.custom);`,
      types: `
      console.log(types.isPromise(Promise.resolve()), types.isPromise({ then() {} }), types.isDate(new Date()), types.isRegExp(/x/), types.isMap(new Map()), types.isSet([]), types.isNativeError(new TypeError()), types.isAsyncFunction(async () => {}), types.isGeneratorFunction(function* () {}), types.isProxy(new Proxy({}, {})), types.isUint8Array(new Uint8Array()));`,
      isDeepStrictEqual: `
      console.log(isDeepStrictEqual({ a: [1, { b: new Map([[1, new Set([2])]]) }] }, { a: [1, { b: new Map([[1, new Set([2])]]) }] }), isDeepStrictEqual([1], ['1']), isDeepStrictEqual(NaN, NaN), isDeepStrictEqual(0, -0), isDeepStrictEqual(new Date(1), new Date(2)), isDeepStrictEqual(new Error('a'), new Error('b')));`,
      inherits: `function A(this: unknown) {} function B(this: unknown) {} util.inherits(B as any, A as any); console.log(new (B as any)() instanceof A);`,
    },
  );
});

describe('node:assert', () => {
  testLikeNode(
    `import assert, { strictEqual, AssertionError } from 'node:assert'; import strict from 'assert/strict'; ${tried}`,
    {
      'what holds': `
      assert(true); assert.ok(1); assert.equal(1, '1' as never); strictEqual(1, 1); assert.deepStrictEqual({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] }); assert.notStrictEqual(1, 2); assert.deepEqual([1], ['1']); assert.match('abc', /b/); assert.throws(() => { throw new TypeError('x') }, TypeError); assert.throws(() => { throw new TypeError('x') }, { name: 'TypeError', message: 'x' });
      assert.doesNotThrow(() => 1); await assert.rejects(Promise.reject(new Error('x')), /x/); await assert.rejects(async () => { throw new Error('y') }, { message: 'y' }); await assert.doesNotReject(Promise.resolve()); assert.ifError(null); console.log('all', new AssertionError({ message: 'm' }).code);`,
      'what does not': `
      tried(() => assert(0, 'own text')); tried(() => strictEqual(1, 2)); tried(() => strict.equal(1, '1')); tried(() => assert.fail()); tried(() => assert.fail('own')); tried(() => assert.throws(() => {}));
      tried(() => assert.notStrictEqual(1, 1)); tried(() => assert.doesNotMatch('abc', /b/)); tried(() => assert.ifError(new Error('e'))); await rejected(assert.rejects(Promise.resolve(1))); try { strictEqual(1, 2) } catch (error: any) { console.log(error.actual, error.expected, error.operator, error.generatedMessage, error instanceof AssertionError); }`,
    },
  );

  test('a deep difference is shown', async () => {
    const timeline = await timelineOf(`import assert from 'node:assert';
      export async function main() { assert.deepStrictEqual({ a: 1, b: [2] }, { a: 1, b: [3] }); }`);

    expect(timeline).toMatch(/rejected AssertionError: Expected values to be strictly deep-equal:.*\+ {5}2.*- {5}3/);
  });
});

describe('node:timers and node:timers/promises', () => {
  testLikeNode(
    `import * as timers from 'timers'; import promises, { setTimeout as sleep, setInterval as every, scheduler } from 'timers/promises'; ${tried}`,
    {
      'a callback must be a function': `
      for (const wrong of ['code()', 'a text that is longer than twenty-eight characters', undefined, null, 1, {}, [], 1n, Object.create(null)] as any[]) { tried(() => setTimeout(wrong, 1)); }
      tried(() => setInterval('x' as any)); tried(() => setImmediate('x' as any)); tried(() => queueMicrotask('x' as any)); tried(() => process.nextTick('x' as any)); await rejected(sleep(1, 1, 'x' as any));`,
      'a wait that is given up': `
      const control = new AbortController(); setTimeout(() => control.abort(new Error('why')), 1); await rejected(sleep(50, 1, { signal: control.signal })); await rejected(sleep(1, 1, { signal: control.signal })); await rejected(promises.setImmediate(1, { signal: control.signal }));
      try { const c = new AbortController(); let n = 0; for await (const tick of every(1, 'tick', { signal: c.signal })) { console.log(tick); if (++n === 2) c.abort(); } } catch (error: any) { console.log(error.name, error.code); }
      await scheduler.wait(1); await scheduler.yield(); console.log(timers.promises === promises, timers.setTimeout === setTimeout);`,
    },
  );
});

describe('node:process, node:console, node:perf_hooks, node:url', () => {
  testLikeNode(
    `import process from 'node:process'; import * as c from 'node:console'; import { performance } from 'node:perf_hooks'; import { URL } from 'node:url';`,
    {
      'are the globals': `console.log(process === globalThis.process, performance === globalThis.performance, URL === globalThis.URL); c.log('log'); console.log(process.getBuiltinModule?.('node:nope' as never) ?? 'none');`,
    },
  );
});
