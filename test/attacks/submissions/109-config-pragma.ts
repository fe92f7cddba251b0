// outcome: fails | Pragmas that speak to the tools: environment, JSX, references, checks.
/**
 * @jest-environment ./trap.js
 * @jest-config-loader ./trap.js
 * @jsxRuntime classic
 * @jsx trap
 */
/// <reference path="/etc/passwd" />
/// <reference types="../../../trap" />
/// <amd-module name="trap" />
// @ts-nocheck
/* eslint-disable */
/* istanbul ignore file */
export async function main() {
  console.log('wrong');
  return 'cheat';
}
