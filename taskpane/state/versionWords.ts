import { createTranslator } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/plan/schema.ts';
import type { PlanVersion } from '../../src/plan/versions.ts';
import { REASON_FAMILY } from '../../src/sheets/changeLogColumns.ts';
import { wordOf } from '../../src/sheets/vocabulary.ts';

export const newestFirst = (versions: readonly PlanVersion[]): readonly PlanVersion[] =>
  [...versions].sort((one, other) => other.version - one.version);

/** `Version 2 · 2026-11-30 · Edited in the task pane` */
export const versionLabel = ({ version, date, reason }: PlanVersion, language: Language): string =>
  [
    createTranslator(language)('pane.versions.version', { version: String(version) }),
    date,
    wordOf(REASON_FAMILY, reason, language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
