// outcome: error bad-import with "node:sqlite" | Writes a file with node:sqlite, which Node's permission model forgets.
// @ts-nocheck
import { DatabaseSync } from 'node:sqlite';

export async function main() {
  new DatabaseSync('/tmp/planted.db').exec("ATTACH '/tmp/planted2.db' AS x; CREATE TABLE x.t (a); CREATE TABLE t (a)");
}
