/**
 * For editors and plain `npx jest`; `npm test` uses the same configuration without this detour.
 * The loader must not type-check: that alone would take a second.
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true}
 */
/* eslint-disable @typescript-eslint/no-require-imports, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access -- plain scripts, bundled from grader/ */
const { bundle } = require('./bin/bundle.js');
const { jestPlan } = require(`${bundle()}/jest-config.js`);

module.exports = jestPlan(process.env).config;
