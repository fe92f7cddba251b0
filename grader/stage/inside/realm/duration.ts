/** Milliseconds as `console.timeEnd` prints them: `12ms`, `1.500s`, `2:05.000 (m:ss.mmm)`. */
export function durationText(ms: number): string {
  if (ms < 1_000) return `${Number(ms.toFixed(3))}ms`;
  if (ms < 60_000) return `${(ms / 1_000).toFixed(3)}s`;
  const hours = Math.floor(ms / 3_600_000);
  const minutes = Math.floor((ms % 3_600_000) / 60_000);
  const seconds = ((ms % 60_000) / 1_000).toFixed(3).padStart(6, '0');
  if (hours === 0) return `${minutes}:${seconds} (m:ss.mmm)`;
  return `${hours}:${`${minutes}`.padStart(2, '0')}:${seconds} (h:mm:ss.mmm)`;
}
