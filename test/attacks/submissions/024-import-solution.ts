// outcome: error bad-import | Imports the reference answer by a path that leads out of the kata.
// @ts-nocheck
export { main } from '../../solutions/01-attacked/kata';
