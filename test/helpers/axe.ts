import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const FRAME = '[data-testid="addin-frame"]';
/** Fewer rules than this that had something to look at mean that axe did not see the pane. */
const FEWEST = 10;
/** A frame that takes more than a second for axe's script, as on a busy machine, is passed over without a word. */
const ATTEMPTS = 5;

/** What axe finds in the pane, Fluent's invisible focus marks apart, and what is too wide for a narrow one. */
export async function violationsInPane(page: Page): Promise<readonly unknown[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { violations, passes } = await new AxeBuilder({ page })
      .include({ fromFrames: [FRAME, '#pane'] })
      .exclude({ fromFrames: [FRAME, '[data-tabster-dummy]'] })
      .analyze();
    if (passes.length < FEWEST) continue;
    return [...violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]), ...(await tooWide(page))];
  }
  throw new Error('axe hardly found anything to look at in the pane.');
}

/** As narrow as Excel lets a pane be. */
const NARROW = '320px';

/** For which people would have to scroll sideways; what scrolls in itself is none of it. */
async function tooWide(page: Page): Promise<readonly string[]> {
  const holder = page.locator(FRAME);
  const narrow = (width: string) => holder.evaluate((frame, to) => (frame.style.width = to), width);
  await narrow(NARROW);
  const found = await page
    .frameLocator(FRAME)
    .locator('#pane')
    .evaluate((pane) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...pane.querySelectorAll('*')]
        .filter((each) => each.getBoundingClientRect().right > clientWidth && each.children.length === 0)
        .map((each) => `too wide: ${each.outerHTML.slice(0, 120)}`);
    });
  await narrow('');
  return found;
}
