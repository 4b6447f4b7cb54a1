import type { TextKey } from '../i18n/en.ts';
import type { Language } from '../plan/schema.ts';
import { cellAddress } from './address.ts';
import type { Codec } from './codecs.ts';
import { listSource } from './listsSheet.ts';
import type { Area, ValidationSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

export interface Input {
  readonly area: Area;
  readonly codec: Codec;
  /** What is asked for: the label of the cell, or the heading of the column. */
  readonly label: TextKey;
  /** Worded by the kind of value unless given. */
  readonly prompt?: TextKey | undefined;
  readonly error?: TextKey | undefined;
}

/** Excel shows no more of a title. */
const TITLE_LENGTH = 32;
const TEXT_LENGTH = 500;

/** What may be typed there, with a prompt and a refusal in the plan's language [S-42]. */
export function inputValidation({ area, codec, label, prompt, error }: Input, language: Language): ValidationSpec {
  const t = translatorOf(language);
  const kind = KINDS[codec.expects];
  return {
    area,
    rule: ruleOf(codec, area, language),
    prompt: { title: promptTitle(t(label)), message: t(prompt ?? kind.prompt) },
    error: { title: t('sheet.error.title'), message: t(error ?? kind.error) },
  };
}

export const promptTitle = (text: string): string =>
  text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH - 1).trimEnd()}…` : text;

const KINDS: Readonly<Record<Codec['expects'], { readonly prompt: TextKey; readonly error: TextKey }>> = {
  choice: { prompt: 'sheet.prompt.choice', error: 'sheet.error.choice' },
  number: { prompt: 'sheet.prompt.number', error: 'sheet.error.number' },
  wholeNumber: { prompt: 'sheet.prompt.number', error: 'sheet.error.wholeNumber' },
  percent: { prompt: 'sheet.prompt.share', error: 'sheet.error.share' },
  text: { prompt: 'sheet.prompt.text', error: 'sheet.error.tooLong' },
  list: { prompt: 'sheet.prompt.text', error: 'sheet.error.tooLong' },
};

function ruleOf({ choices, expects }: Codec, area: Area, language: Language): ValidationSpec['rule'] {
  const first = cellAddress(area.row, area.column);
  const custom = (formula: string) => ({ kind: 'custom' as const, formula: `=${formula}` });
  if (choices) return { kind: 'list', source: listSource(choices, language) };
  if (expects === 'percent') return { kind: 'decimal', min: 0, max: 1 };
  if (expects === 'number') return custom(`OR(ISBLANK(${first}),ISNUMBER(${first}))`);
  if (expects === 'wholeNumber') return custom(`AND(ISNUMBER(${first}),${first}>=1,INT(${first})=${first})`);
  return custom(`LEN(${first})<=${TEXT_LENGTH}`);
}
