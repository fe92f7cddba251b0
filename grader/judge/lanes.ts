import TestRunner from 'jest-runner';

/** A third would find nothing to do: what two leave of this process's time is hardly worth a stage of its own. */
const LANES = 2;

/**
 * Jest's runner, with two specs under way in this process at a time: while one waits for its stage, the other is
 * loaded or looks at what it got. They share nothing: each has a realm and a stage of its own.
 */
export default class LanesRunner extends TestRunner {
  override async runTests(...[tests, watcher, options]: Parameters<TestRunner['runTests']>): Promise<void> {
    const left = [...tests];
    const lane = async (): Promise<void> => {
      for (let test = left.shift(); test !== undefined; test = left.shift()) {
        await super.runTests([test], watcher, options);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }
}
