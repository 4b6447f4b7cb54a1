import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REVIEW_RULES_FILE, reviewRulesDocument } from '../../scripts/reviewRulesTable.ts';
import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';

it('[S-38] should list the rules of the review as they are, every one once', async () => {
  const listed = readFileSync(REVIEW_RULES_FILE, 'utf8');
  expect(listed, 'npm run review-rules').toBe(await reviewRulesDocument());
  const ids = [...listed.matchAll(/^\| `(\w+)`/gm)].map(([, id]) => id);
  expect([...ids].sort()).toEqual(DEFAULT_REVIEW_RULES.rules.map(({ id }) => id).sort());
});
