import type { CauseVerdict } from '../review/reviewTypes.ts';

/** Of the checklist of causes; words say the same beside it. */
export const CAUSE_SIGNS: Readonly<Record<CauseVerdict, string>> = { supported: '☑', refuted: '☒', open: '☐' };
