import { fail, type Outcome } from '../../src/findings.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/plan/schema.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { acceptChange, type AcceptedChange } from './acceptChange.ts';
import { readVersions } from './readVersions.ts';

export interface BringBack extends RunOptions {
  readonly version: number;
  /** People's words; '' for none. */
  readonly reason: string;
  readonly language: Language;
  readonly date?: string;
}

/** Makes a new version that says what an old one said; neither the old one nor those since are lost [S-38]. */
export async function bringBack(
  workbook: Workbook,
  { version, reason, language, ...rest }: BringBack,
): Promise<Outcome<AcceptedChange>> {
  const reading = await readVersions(workbook);
  if (!reading.ok) return reading;
  const plan = reading.value.log.versions.find((each) => each.version === version)?.plan ?? null;
  if (plan === null) return fail({ code: 'changeLog.lost', args: { version } });
  const evidence = createTranslator(language)('changeLog.asVersion', { version });
  return acceptChange(workbook, { ...rest, plan, language, reason: reason.trim() || 'broughtBack', evidence });
}
