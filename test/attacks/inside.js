'use strict';
// Runs in the throw-away namespace: grades once, then once more with a right answer, and says what it saw as JSON on
// standard output. Its argument is JSON: { node, commands, cwd, budgetMs, watched, but }.
const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** Real milliseconds for processes that are on their way out. */
const GRACE_MS = 2_000;

async function main() {
  const { node, commands, cwd, budgetMs, watched, but } = JSON.parse(process.argv[2]);
  const before = snapshot(watched, but);
  const runs = [];
  for (const command of commands) {
    const run = await start(node, command, cwd, budgetMs);
    const left = await processesLeft();
    for (const { pid } of left) kill(pid);
    runs.push({ ...run, left: left.map(({ command }) => command) });
  }
  process.stdout.write(JSON.stringify({ runs, changed: difference(before, snapshot(watched, but)) }));
}

function start(node, command, cwd, budgetMs) {
  const startedMs = performance.now();
  const child = spawn(node, command, { cwd, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => (texts.out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (texts.err += chunk));
  let isOutOfTime = false;
  const timer = setTimeout(() => {
    isOutOfTime = true;
    kill(-child.pid);
  }, budgetMs);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ ...texts, code, signal, isOutOfTime, ms: Math.round(performance.now() - startedMs) });
    });
  });
}

/** Every process of the namespace but its first and this one, once those that are ending have ended. */
async function processesLeft() {
  const untilMs = performance.now() + GRACE_MS;
  for (;;) {
    const left = processes();
    if (left.length === 0 || performance.now() > untilMs) return left;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function processes() {
  return fs.readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    if (!(pid > 1) || pid === process.pid) return [];
    try {
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
      return [{ pid, command: command === '' ? `process ${pid}` : command.slice(0, 200) }];
    } catch {
      return [];
    }
  });
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** What each file and folder below these folders holds, but for some. */
function snapshot(folders, but) {
  const seen = new Map();
  const walk = (folder) => {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (but.includes(file)) continue;
      seen.set(file, contentOf(file));
      if (entry.isDirectory()) walk(file);
    }
  };
  folders.forEach(walk);
  return seen;
}

function contentOf(file) {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 'gone';
  if (stat.isSymbolicLink()) return `link to ${fs.readlinkSync(file)}`;
  if (!stat.isFile()) return `mode ${stat.mode}`;
  const bytes = stat.size > 10_000_000 ? '' : fs.readFileSync(file);
  return `mode ${stat.mode}, ${stat.size} bytes, ${crypto.createHash('sha1').update(bytes).digest('hex')}`;
}

function difference(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

void main();
