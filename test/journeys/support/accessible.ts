import type * as axe from 'axe-core';
import type { Page } from 'playwright-core';
import { AXE } from './on-stage';


/** Rules of axe-core that say nothing of a mini-program, and why. All others apply. */
export const NOT_APPLYING: Readonly<Record<string, string>> = {
  'document-title': 'WeChat makes the document; a page has its title in the navigation bar',
  'html-has-lang': 'as above', 'html-lang-valid': 'as above', 'html-xml-lang-mismatch': 'as above', 'meta-viewport': 'as above', 'meta-viewport-large': 'as above',
  bypass: 'no page has blocks before its content that repeat: the bars are WeChat’s', 'skip-link': 'as above',
  region: 'a mini-program has no landmarks to give: WeChat’s list of aria roles knows none', 'landmark-one-main': 'as above',
  'page-has-heading-one': 'the title is WeChat’s, outside of the page; headings on the page are all one level below it',
  'target-size': 'measured here at 44 px, which is more than its 24',
  'label-content-name-mismatch': 'wants what is seen in the name in the same order; a sum is heard after its word and with 元 (wordsNotInNames)',
  'scrollable-region-focusable': 'a page is scrolled by finger or by the reader, not by keys: WeChat’s scroll-view takes no focus',
};

/** What axe-core finds on the page that is shown: rule, what stands there, why. `rules`: these alone. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // From the preview, so that the browser compiles it once and not for each page.
  if (!await page.evaluate(() => 'axe' in window)) await page.addScriptTag({ url: AXE });
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
    rules: rules ? {} : Object.fromEntries(Object.keys(NOT_APPLYING).map((rule) => [rule, { enabled: false }])),
  };
  return page.evaluate(async (given) => {
    const { violations: found } = await window.axe.run('.host-page:not([hidden])', given);
    // WeChat's list of aria attributes has no aria-level; a reader takes the second level then, which is what these are.
    const isLevel = (id: string, html: string): boolean => id === 'aria-required-attr' && html.includes('role="heading"');
    return found.flatMap(({ id, nodes }) => nodes.filter(({ html }) => !isLevel(id, html)).map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 200)}: ${failureSummary.split('\n').slice(1).join(';').trim()}`));
  }, options);
}

/** Names of what is tapped that lack its first line: whoever speaks to the phone says what is seen. What stands below that is a detail. */
export function wordsNotInNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    return [...document.querySelectorAll<HTMLElement>('.host-page:not([hidden]) [aria-label]:is(wx-button, [role=button], [role=radio], [role=checkbox], [role=tab])')]
      .flatMap((named) => {
        const name = plain(named.getAttribute('aria-label') ?? '');
        const [line = ''] = named.innerText.trim().split('\n');
        return name.includes(plain(line)) ? [] : [`${named.getAttribute('aria-label')}: ${line}`];
      });
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
