import type vm from 'node:vm';

/**
 * Makes the usual mistakes with a realm: the process itself and objects of the realm around it are in the student's
 * reach. Only for the attack tests, which show that the other layers hold without this one.
 */
export function leak(realm: vm.Context): void {
  const inside = realm as { console: { log: object } };
  Object.setPrototypeOf(inside.console.log, Function.prototype);
  Object.setPrototypeOf(realm, Object.prototype);
  // `node -e` has a global `require`, which the scrub takes away.
  const { require } = globalThis as { require?: unknown };
  Object.assign(realm, { process: ours, ...(require === undefined ? {} : { require }) });
}

const ours = process;
