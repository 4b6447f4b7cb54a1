import { CAUSE_SIGNS } from '../i18n/causeSigns.ts';
import { causeWords, diagnosisWords, figureName } from '../i18n/reviewWords.ts';
import type { CauseResult, Diagnosis } from '../review/reviewTypes.ts';
import { BODY, COLORS, SUBHEADING } from './looks.ts';
import { printedPage, type PrintedRow } from './printedRows.ts';
import { madeByWords, proposedWords, REVIEW_LOOKS, type ReviewShown } from './reviewHeads.ts';
import type { CellStyle, SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

const COLUMNS = ['cause', 'evidence', 'rows', 'examine', 'notes'] as const;
const WIDTHS = [24, 140, 240, 160, 140, 120] as const;
const { bullet, line, said, section, sheet, title } = printedPage(WIDTHS);

const HEAD: CellStyle = { ...SUBHEADING, horizontal: 'left' };
const CELL: CellStyle = { ...BODY, wrap: true, vertical: 'top' };

/** Indicators off their targets, each with its possible causes as a checklist to print and to write on [S-36]. */
export function reviewDiagnosisSheet(diagnoses: readonly Diagnosis[], shown: ReviewShown): SheetSpec {
  const t = translatorOf(shown.language);
  return {
    key: 'reviewDiagnosis',
    name: t('sheet.review.diagnosis.name'),
    ...sheet([
      ...title(t('sheet.review.diagnosis.title', { period: shown.period }), madeByWords(shown)),
      said(t('sheet.review.diagnosis.hint'), { fontColor: COLORS.muted, italic: true }),
      ...(diagnoses.length === 0 ? [said(t('pane.review.noDiagnosis'))] : []),
      ...diagnoses.flatMap((diagnosis) => oneDiagnosis(diagnosis, shown)),
    ]),
    ...REVIEW_LOOKS,
    print: { orientation: 'landscape', fitToWidth: true, pageNumbers: true },
  };
}

function oneDiagnosis(diagnosis: Diagnosis, shown: ReviewShown): readonly PrintedRow[] {
  const t = translatorOf(shown.language);
  const options = proposed(diagnosis, shown);
  const headings = ['', ...COLUMNS.map((column) => t(`sheet.review.diagnosis.${column}`))];
  return section(figureName(diagnosis.indicator, shown), [
    said(diagnosisWords(diagnosis, shown), { bold: true }),
    line(headings.map((value) => ({ value, style: HEAD }))),
    ...diagnosis.causes.map((cause) => causeRow(cause, diagnosis, shown)),
    ...(options.length === 0 ? [] : [said(t('pane.review.proposals'), { bold: true })]),
    ...options.map((sentence) => bullet(sentence)),
  ]);
}

function causeRow(cause: CauseResult, { indicator }: Diagnosis, shown: ReviewShown): PrintedRow {
  const { plan, language } = shown;
  const { title: name, verdict, evidence, rows, examine } = causeWords(cause, { plan, language, subject: indicator });
  const isSupported = cause.verdict === 'supported';
  const style: CellStyle = isSupported ? { ...CELL, bold: true } : CELL;
  return line([
    { value: CAUSE_SIGNS[cause.verdict], style: { ...style, horizontal: 'center' } },
    { value: `${name}\n${verdict}`, style },
    { value: evidence.join('\n'), style: CELL },
    { value: rows.join('\n'), style: CELL },
    { value: examine, style: CELL },
    { value: null, style: CELL },
  ]);
}

/** What causes of this indicator would change in the plan. */
function proposed({ indicator }: Diagnosis, { proposals, plan, language }: ReviewShown): readonly string[] {
  return proposals
    .filter(({ reasons }) =>
      reasons.some((reason) => reason.kind === 'cause' && reason.diagnosis.indicator === indicator),
    )
    .flatMap((proposal) => proposedWords(proposal, { plan, language, subject: indicator }));
}
