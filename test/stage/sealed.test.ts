import { IMPORTABLE } from '../../grader/stage/inside/importable';
import { testPlayer } from '../support/play';

const { outcomeOf, timelineOf } = testPlayer();

/** Finds, from everything a student can name, what was not made in the realm. Runs on the stage. */
const walk = `
  const known = new Set<unknown>();
  const foreign: string[] = [];
  let functions = 0;
  const isOurs = (value: object): boolean => {
    let last = value;
    for (let at: any = value; at !== null; at = Object.getPrototypeOf(at)) last = at;
    // An object without a prototype has nothing to lead out by.
    return last === Object.prototype || last === value || [...known].includes(last);
  };
  function look(start: unknown, name: string): void {
    const todo: [unknown, string][] = [[start, name]];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const [value, path] = next as [any, string];
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || known.has(value)) continue;
      known.add(value);
      if (!isOurs(value)) foreign.push(path);
      if (typeof value === 'function') {
        functions++;
        try {
          value.constructor('return this')();
          foreign.push(path + ' (code generation)');
        } catch (error) {
          if (!(error instanceof EvalError || error instanceof TypeError)) foreign.push(path + ' (error)');
        }
      }
      todo.push([Object.getPrototypeOf(value), path + '.__proto__']);
      for (const key of Reflect.ownKeys(value)) {
        const property = Object.getOwnPropertyDescriptor(value, key)!;
        const inner = path + '.' + String(key);
        todo.push([property.value, inner], [property.get, inner + ' get'], [property.set, inner + ' set']);
        if (property.get) try { todo.push([value[key], inner]); } catch (error) { todo.push([error, inner + ' throws']); }
      }
    }
  }`;

test('nothing that a student can reach was made outside of the realm', async () => {
  const timeline = await timelineOf(`${walk}
    ${IMPORTABLE.map((name, at) => `import * as m${at} from '${name}';`).join('\n')}
    const thrown = (run: () => unknown): unknown => { try { return run(); } catch (error) { return error; } };
    export async function main() {
      look(globalThis, 'globalThis');
      ${IMPORTABLE.map((name, at) => `look(m${at}, '${name}');`).join('\n')}
      const made: Record<string, unknown> = {
        timeout: setTimeout(() => {}, 1), interval: setInterval(() => {}), immediate: setImmediate(() => {}), abort: AbortSignal.abort(), any: AbortSignal.any([]),
        url: new URL('a:b'), params: new URLSearchParams('a=b').entries(), bytes: new TextEncoder().encode('x'), clone: structuredClone({ a: new Map() }), mark: performance.mark('x'), hrtime: process.hrtime(),
        emitter: new (m4 as any).EventEmitter(), on: (m4 as any).on(new (m4 as any).EventEmitter(), 'x'), store: new (m2 as any).AsyncLocalStorage(), wait: (m8 as any).setTimeout(1), every: (m8 as any).setInterval(1),
        event: await new Promise((resolve) => { const t = new EventTarget(); t.addEventListener('x', resolve); t.dispatchEvent(new Event('x')); }),
      };
      const errors = [
        () => require('fs'), () => setTimeout('x' as any), () => new URL('x'), () => structuredClone(() => {}), () => new TextDecoder('x'), () => new AbortSignal(), () => AbortSignal.timeout(-1), () => (m10 as any).inspect({}, { stylize: 'x' }),
        () => (m10 as any).inspect({}, { get depth() { throw 1 } }), () => (m0 as any).strictEqual(1, 2), () => new (m4 as any).EventEmitter().emit('error'), () => console.log('%s', { toString() { throw new Error('mine') } }),
        () => console.dir({}, { depth: 1n as any }), () => console.table(new Proxy({}, { ownKeys() { throw 1 } })), () => (m0 as any).deepEqual(1, Symbol()), () => console.log('%d', Object.create(null)), () => console.dir({}, { compact: 'x' } as any),
      ];
      errors.forEach((run, at) => (made['error ' + at] = thrown(run)));
      look(made, 'made');
      clearInterval(made.interval as any);
      return [foreign, functions > 500];
    }`);

  expect(timeline.split('\n').at(-1)).toContain('= resolved [[], true]');
});

test.each([
  `console.log('x')`,
  `console.log({ a: 1 })`,
  `console.dir({ a: 1 })`,
  `console.table([1])`,
  `console.trace()`,
  `new URL('a:b')`,
  `new TextEncoder().encode('x')`,
  `new TextDecoder().decode(new Uint8Array(1))`,
  `structuredClone(new Map())`,
  `performance.now()`,
  `new AbortController().abort()`,
  `require('node:util').inspect({})`,
  `require('node:util').types.isMap({})`,
  `require('node:assert')(0)`,
  `require('fs')`,
  `new (require('node:async_hooks').AsyncLocalStorage)().run(1, () => {})`,
  `setTimeout(() => {}, 1)`,
  `Date.now()`,
  `require('node:async_hooks'), Promise.resolve().then(() => {})`,
])('where the stack ends, %s throws the realm’s own error', async (call) => {
  // A play of its own for each: code that V8 has optimized meets the end of the stack elsewhere.
  const outcome = await outcomeOf(`
    const seen = { foreign: 0, errors: 0 };
    const note = (error: any) => {
      if (!(error instanceof Object)) seen.foreign++;
      else seen.errors++;
    };
    function fall(): number {
      let depth = 0;
      try { depth = fall() + 1; } catch { return 0; }
      if (depth < 200) try { ${call}; } catch (error) { note(error); }
      return depth;
    }
    export function main() { fall(); return [seen.foreign, seen.errors > 0]; }`);

  expect(outcome).toMatchObject({ trace: { settled: { kind: 'resolved', text: '[0, true]' } } });
});

test('replacing what the modules are built on before they are loaded gains nothing', async () => {
  const timeline = await timelineOf(`${walk}
    const { apply, construct, ownKeys } = Reflect;
    const { defineProperty, getOwnPropertyDescriptors, create, assign } = Object;
    const plain = (property: object) => assign(create(null), property);
    const owners: any[] = [Object, Reflect, JSON, Array.prototype, Function.prototype, Map.prototype, WeakMap.prototype, Set.prototype, String.prototype, Object.prototype];
    const seen: unknown[] = [];
    const see = (value: unknown) => defineProperty(seen, seen.length, plain({ value, writable: true, enumerable: true, configurable: true }));

    function spyOn(owner: any): void {
      const all: any = getOwnPropertyDescriptors(owner);
      for (const key of ownKeys(all) as any[]) {
        const { value: original, configurable } = all[key];
        if (typeof original !== 'function' || !configurable || key === 'constructor') continue;
        const spy = function (this: unknown, ...args: unknown[]) {
          see(this);
          for (let at = 0; at < args.length; at++) see(args[at]);
          return new.target ? construct(original, args) : apply(original, this, args);
        };
        defineProperty(owner, key, plain({ value: spy, writable: true, configurable: true }));
      }
    }
    function trap(name: string): void {
      defineProperty(Object.prototype, name, plain({
        get() { see(this); return undefined; },
        set(value: unknown) { see(this); see(value); defineProperty(this, name, plain({ value, writable: true, configurable: true })); },
        configurable: true,
      }));
    }

    export function main() {
      const before = owners.map((owner) => [owner, getOwnPropertyDescriptors(owner)] as const);
      const tries = [
        () => new URL('a:b').searchParams.append('a', 'b'), () => new TextDecoder().decode(new TextEncoder().encode('x')), () => structuredClone([new Map()]),
        () => performance.mark('x'), () => new AbortController().abort(), () => console.table([{ a: 1 }]), () => console.log({}), () => require('fs'),
        ${IMPORTABLE.map((name) => `() => require('${name}')`).join(', ')},
        () => require('util').inspect({ a: 1 }), () => require('util').isDeepStrictEqual({}, {}), () => new (require('async_hooks').AsyncLocalStorage)().run(1, () => setTimeout(() => {}, 1)),
      ];
      const traps = ['host', 'load', 'loaded', 'default', 'limits', 'exports', 'backstage', 'write', 'library', 'context'];
      for (let at = 0; at < traps.length; at++) trap(traps[at]!);
      for (let at = 0; at < owners.length; at++) spyOn(owners[at]);
      for (let at = 0; at < tries.length; at++) try { tries[at]!(); } catch (error) { see(error); }
      for (let at = 0; at < before.length; at++) {
        const [owner, all] = [before[at]![0], before[at]![1] as any];
        const keys = ownKeys(all);
        for (let k = 0; k < keys.length; k++) if (all[keys[k]!].configurable) defineProperty(owner, keys[k]!, plain(all[keys[k]!]));
      }
      for (const name of traps) delete (Object.prototype as any)[name];
      look(seen, 'seen');
      return [foreign, seen.length > 1000];
    }`);

  expect(timeline.split('\n').at(-1)).toContain('= resolved [[], true]');
});

test('no name of the stage is among the globals', async () => {
  const timeline = await timelineOf(`export async function main() {
    const names = Reflect.ownKeys(globalThis).map(String);
    console.log(names.filter((name) => /matsu|jest|stage|realm/i.test(name)).join(' '));
  }`);

  expect(timeline).toBe('0s  |\n0s  = resolved');
});
