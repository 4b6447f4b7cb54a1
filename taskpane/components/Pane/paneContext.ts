import { createContext, useContext } from 'react';
import type { Finding } from '../../../src/findings.ts';
import { describeForPeople, describeRepair } from '../../../src/i18n/describeForPeople.ts';
import { createTranslator, type Translate } from '../../../src/i18n/translate.ts';
import type { Repair } from '../../../src/plan/repair.ts';
import type { Language, Plan } from '../../../src/plan/schema.ts';
import type { Workbook } from '../../excel/workbook.ts';

/** What every part of the pane needs. */
export interface Pane {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly t: Translate;
  readonly describe: (finding: Finding, own?: Plan['indicators']) => string;
  /** What a button says that repairs a plan. */
  readonly describeRepair: (repair: Repair, own: Plan['indicators']) => string;
  /** With the path in the document, for a file that somebody will open. */
  readonly describeInFile: (finding: Finding) => string;
}

export function makePane(workbook: Workbook, language: Language): Pane {
  return {
    workbook,
    language,
    t: createTranslator(language),
    describe: (finding, own) => describeForPeople(placedForPeople(finding), language, own),
    describeRepair: ({ label }, own) => describeRepair(label, language, own),
    describeInFile: (finding) => describeForPeople(finding, language),
  };
}

/** A path in a plan document means nothing to people; the field or the link beside the sentence says the place. */
const placedForPeople = ({ where, ...finding }: Finding): Finding =>
  where === undefined || where.kind === 'path' ? finding : { ...finding, where };

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane needs a PaneContext around it');
  return pane;
}
