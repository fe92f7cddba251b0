import { createHash } from 'node:crypto';
import { wordsIn } from '../../language/words';
import type { Language, Words } from '../../language/words';
import type { Report } from '../../score/report';
import type { View } from '../formats';
import { DETAILS } from './detail';
import type { Detail } from './detail';
import { escapeHtml } from '../escape/html';
import { kataSection } from './kata';
import { footer, overview } from './overview';
import { STYLE } from './style';
import { SYMBOLS } from './symbols';

/** Bytes of all katas. What a submission prints must not make a page that cannot be mailed. */
const LARGEST = 440_000;

/** The report as one page that needs nothing else: no script, no font, no request. */
export function html(report: Report, { language }: View): string {
  const words = wordsIn(language);
  for (const detail of DETAILS) {
    const katas = katasIn(report, detail, detail === DETAILS.at(-1) ? Infinity : LARGEST, words);
    if (katas === undefined) continue;
    const note = detail === DETAILS[0] ? '' : `<p class="small">${words.page.shortened}</p>\n`;
    return page(report, language, note + katas);
  }
  throw new Error('unreachable: the least detail always fits');
}

/** undefined when they take more than `most` bytes; most of the work is saved then. */
function katasIn({ katas }: Report, detail: Detail, most: number, words: Words): string | undefined {
  const isWrong = katas.map(({ status }) => status !== 'passed' && status !== 'untouched');
  const open = new Set(isWrong.flatMap((wrong, at) => (wrong ? [at] : [])).slice(0, MOST_OPEN));
  const sections: string[] = [];
  let bytes = 0;
  for (const [at, kata] of katas.entries()) {
    const section = kataSection(kata, at, open.has(at), detail, words);
    bytes += Buffer.byteLength(section);
    if (bytes > most) return undefined;
    sections.push(section);
  }
  return sections.join('\n');
}

function page(report: Report, language: Language, katas: string): string {
  const words = wordsIn(language);
  // The hash allows this one style and no other: not even a style attribute in what a student printed.
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(words.page.title(report.submission.name))}</title>
<style>${STYLE}</style>
</head>
<body>
${SYMBOLS}
${overview(report, words)}
<main>
${katas}
</main>
${footer(report, words)}
</body>
</html>
`;
}
/** More would bury the list of katas. */
const MOST_OPEN = 3;
