import { createHash } from 'node:crypto';
import type { Language } from '../../language/words';
import { wordsIn } from '../../language/words';
import type { Report } from '../../score/report';
import type { View } from '../formats';
import { DETAILS } from './detail';
import type { Detail } from './detail';
import { escapeHtml } from './escape';
import { kataSection } from './kata';
import { footer, overview } from './overview';
import { STYLE } from './style';
import { SYMBOLS } from './symbols';

/** Bytes. What a submission prints must not make a page that cannot be mailed. */
const LARGEST = 480_000;

/** The report as one page that needs nothing else: no script, no font, no request. */
export function html(report: Report, { language }: View): string {
  const [all, ...less] = DETAILS;
  let page = render(report, language, all);
  for (const detail of less) {
    if (Buffer.byteLength(page) <= LARGEST) break;
    page = render(report, language, detail);
  }
  return page;
}

function render(report: Report, language: Language, detail: Detail): string {
  const words = wordsIn(language);
  // The hash allows this one style and no other: not even a style attribute in what a student printed.
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const isWrong = report.katas.map(({ status }) => status !== 'passed' && status !== 'untouched');
  const open = new Set(isWrong.flatMap((wrong, at) => (wrong ? [at] : [])).slice(0, MOST_OPEN));
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
${detail === DETAILS[0] ? '' : `<p class="small">${words.page.shortened}</p>\n`}${report.katas
    .map((kata, at) => kataSection(kata, at, open.has(at), detail, words))
    .join('\n')}
</main>
${footer(report, words)}
</body>
</html>
`;
}
/** More would bury the list of katas. */
const MOST_OPEN = 3;
