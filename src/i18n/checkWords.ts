import type { CheckFinding, RepairInForce, RepairKind } from '../records/checkFindings.ts';
import type { Language } from '../plan/schema.ts';
import { translatorOf } from './translate.ts';

export interface CheckWords {
  /** The rule that is broken, and how often. */
  readonly rule: string;
  readonly todo: string;
}

export function checkWords({ code, heading, count }: CheckFinding, language: Language): CheckWords {
  const t = translatorOf(language);
  return { rule: t(`check.${code}`, { heading, count }), todo: t(`check.${code}.do`) };
}

/** What a button says that accepts the repair. */
export const repairWords = (kind: RepairKind, language: Language): string =>
  translatorOf(language)(`check.repair.${kind}`);

export const inForceWords = ({ kind, heading, count }: RepairInForce, language: Language): string =>
  translatorOf(language)(`check.inForce.${kind}`, { heading, count });
