import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const FRAME = '[data-testid="addin-frame"]';
/** Fewer rules than this that had something to look at mean that axe did not see the pane. */
const FEWEST = 10;
/** A frame that takes more than a second for axe's script, as on a busy machine, is passed over without a word. */
const ATTEMPTS = 5;

/** What axe finds in the pane; Fluent's invisible focus marks apart. */
export async function violationsInPane(page: Page): Promise<readonly unknown[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { violations, passes } = await new AxeBuilder({ page })
      .include({ fromFrames: [FRAME, '#pane'] })
      .exclude({ fromFrames: [FRAME, '[data-tabster-dummy]'] })
      .analyze();
    if (passes.length >= FEWEST) return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  }
  throw new Error('axe hardly found anything to look at in the pane.');
}
