import axe from 'axe-core';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { html } from '../../grader/report/html/html';
import type { Language } from '../../grader/language/words';
import type { Report } from '../../grader/score/report';
import { BROWSER_ARGS, findChromium } from '../support/browser';
import { HOSTILE } from '../support/hostile';
import { temporaryFolder } from '../support/matsu';
import { pageReport, reportSaying } from '../support/page-report';

const executablePath = findChromium();
const folder = temporaryFolder();
let browser: Browser;

interface Opened {
  readonly page: Page;
  /** Everything that a page which is only to be looked at must not do. */
  readonly seen: string[];
}

/** Opens a report from disk, with everything in it unfolded. */
async function open(report: Report, language: Language, scheme: 'light' | 'dark', width = 390): Promise<Opened> {
  const file = path.join(folder, 'report.html');
  writeFileSync(file, html(report, { language, colour: false, columns: 80 }));
  const url = pathToFileURL(file).href;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== url) seen.push(`request ${request.url()}`);
  });
  page.on('console', (message) => seen.push(`console ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== url) seen.push(`went to ${frame.url()}`);
  });
  await page.goto(url);
  // Code for the page is text: these tests have no types of a browser.
  await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
  return { page, seen };
}

const title =
  executablePath === undefined
    ? 'in a browser (skipped: no chromium in PATH, install it to run these)'
    : 'in a browser';

(executablePath === undefined ? describe.skip : describe)(title, () => {
  jest.setTimeout(60_000);

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  });
  afterAll(() => browser.close());

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ja', 'light'],
    ['ja', 'dark'],
  ] as const)('axe finds nothing, in %s and %s', async (language, scheme) => {
    const { page, seen } = await open(pageReport, language, scheme);
    await page.evaluate(axe.source);
    const found = await page.evaluate<{
      passes: unknown[];
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }>('axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })');

    expect(
      found.violations.map(({ id, nodes }) => [id, nodes.map((node) => [node.html, node.failureSummary])]),
    ).toEqual([]);
    expect(found.passes.length).toBeGreaterThan(20);
    expect(seen).toEqual([]);
    await page.close();
  });

  test('nothing scrolls sideways on a phone, whatever it shows', async () => {
    const long = 'x'.repeat(3_000);
    for (const report of [pageReport, reportSaying(long), reportSaying('長い'.repeat(500))]) {
      const { page } = await open(report, 'ja', 'light');

      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await page.close();
    }
  });

  test('hostile text is shown, and does nothing', async () => {
    const katas = HOSTILE.flatMap((text) => reportSaying(text).katas);
    const { page, seen } = await open({ ...reportSaying(HOSTILE.join(' ')), katas }, 'en', 'light');
    // Where it could be touched, it is.
    await page.mouse.move(100, 30);
    for (let at = 0; at < 8; at++) await page.keyboard.press('Tab');
    const inside = await page.evaluate(`({
      hacked: globalThis.hacked,
      title: document.title,
      elements: document.querySelectorAll('script, img, iframe, link, base, form, input, button, embed, object').length,
      handlers: [...document.querySelectorAll('*')].filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))).length,
      styles: document.querySelectorAll('style, [style]').length,
      outward: [...document.querySelectorAll('[href]')].filter((each) => !each.getAttribute('href').startsWith('#')).length,
      lands: document.querySelectorAll('body > header, body > main, body > footer').length,
    })`);

    expect(await page.textContent('main')).toContain('<script>globalThis.hacked = 1;');
    expect(inside).toEqual({
      hacked: undefined,
      title: expect.stringMatching(/: report$/) as string,
      elements: 0,
      handlers: 0,
      styles: 1,
      outward: 0,
      lands: 3,
    });
    expect(seen).toEqual([]);
    await page.close();
  });

  test('on paper everything that did not pass is unfolded', async () => {
    const { page } = await open(pageReport, 'en', 'dark', 760);
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = false; })');
    const heights = `['.kata.partial .inside', '.test.failed .plot', '.kata.passed .inside'].map((selector) => {
      const element = document.querySelector(selector);
      return element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 0;
    })`;

    expect(await page.evaluate(heights)).toEqual([false, false, false]);
    await page.emulateMedia({ media: 'print' });
    // A browser that is busy lays the page out anew a moment later.
    await page.waitForFunction(`String(${heights}) !== 'false,false,false'`);
    expect(await page.evaluate(heights)).toEqual([true, true, false]);
    await page.close();
  });

  test('a kata is reached and unfolded by the keyboard alone', async () => {
    const { page } = await open(pageReport, 'en', 'light');
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = false; })');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    expect(await page.evaluate('document.querySelector("#k2").closest("details").open')).toBe(true);
    await page.close();
  });
});
