import type { Words } from '../../language/words';

/** Twelve marks, four shapes (print, stderr, settling, other) for three meanings, and the signs of the statuses. */
export const SYMBOLS = `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line y2="6" class="hatch"/></pattern>
${mark('c', (r) => `<circle r="${r}"/>`)}
${mark('q', (r) => `<rect x="${-r}" y="${-r}" width="${2 * r}" height="${2 * r}"/>`)}
${mark('d', (r) => `<path d="M0 ${-r * 1.3}L${r * 1.3} 0 0 ${r * 1.3} ${-r * 1.3} 0z"/>`)}
${mark('t', (r) => `<path d="M0 ${-r * 1.2}L${r * 1.2} ${r} ${-r * 1.2} ${r}z"/>`)}
<g id="passed"><path class="stroke" d="M3 8.5l3.5 3.5L13 4.5"/></g>
<g id="partial"><circle class="stroke" cx="8" cy="8" r="5"/><path class="fill" d="M8 3a5 5 0 0 1 0 10z"/></g>
<g id="failed"><path class="stroke" d="M4 4l8 8M12 4l-8 8"/></g>
<g id="untouched"><circle class="stroke dotted" cx="8" cy="8" r="5"/></g>
<g id="error"><path class="stroke" d="M8 2.5v7M8 12.6v.9"/></g>
</defs></svg>`;

/** A ring is what was expected, a dot what came; where both are, it came as expected. */
function mark(id: string, shape: (radius: number) => string): string {
  return (
    `<g id="${id}b" class="both">${shape(6)}<g class="dot">${shape(3)}</g></g>` +
    `<g id="${id}e" class="expected">${shape(5.5)}</g><g id="${id}a" class="actual">${shape(5)}</g>`
  );
}

/** The sign of a status; the word stands beside it. */
export function icon(status: string): string {
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><use href="#${status}"/></svg>`;
}

/** What the marks of a picture mean. */
export function legend({ picture: say }: Words): string {
  const sign = (inside: string): string => `<svg width="22" height="16" aria-hidden="true">${inside}</svg>`;
  const items = [
    [sign('<use href="#cb" x="11" y="8"/>'), say.both],
    [sign('<use href="#ce" x="11" y="8"/>'), say.missed],
    [sign('<use href="#ca" x="11" y="8"/>'), say.strayed],
    [sign('<rect class="wait" x="1" y="3" width="20" height="10" rx="3"/>'), say.waits],
    [sign('<line class="run" x1="1" x2="21" y1="8" y2="8"/>'), say.running],
    [sign('<rect class="after" x="1" y="1" width="20" height="14"/>'), say.after],
  ];
  return `<ul class="legend">${items.map(([drawn, text]) => `<li>${drawn}${text}`).join('')}</ul>`;
}
