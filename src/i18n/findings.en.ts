import type { FindingCode } from '../findings.ts';

/** One sentence a code: what is wrong and what to do. `describeFinding` puts the place before it. */
export const findingsEn: Readonly<Record<FindingCode, string>> = {
  'rule.syntax': 'The rule cannot be read at character {position}: found {found}, expected {expected}. Correct the rule there.',
};
