import type { TextKey } from '../i18n/en.ts';
import { LANGUAGES, MISSING_POLICIES } from '../plan/schema.ts';
import {
  number,
  optionalDate,
  optionalWordsOrText,
  share,
  text,
  textList,
  wholeNumber,
  words,
  wordsOrText,
  yesNo,
  type Codec,
} from './codecs.ts';

/** One entry of the block above the indicators: a label and, beside it, a value. */
export interface PlanField {
  readonly path: readonly string[];
  readonly label: TextKey;
  readonly codec: Codec;
}

/** Three groups side by side, top to bottom as they are read. */
export const PLAN_FIELDS: readonly (readonly PlanField[])[] = [
  [
    { path: ['name'], label: 'sheet.field.name', codec: optionalWordsOrText('template', '.name') },
    { path: ['version'], label: 'sheet.field.version', codec: wholeNumber },
    { path: ['period'], label: 'sheet.field.period', codec: text },
    { path: ['stage'], label: 'sheet.field.stage', codec: words('stage', ['new', 'mature', 'transition', 'custom']) },
    { path: ['profile'], label: 'sheet.field.profile', codec: wordsOrText('profile') },
    { path: ['market'], label: 'sheet.field.market', codec: words('market', ['b2b', 'b2c', 'both']) },
    { path: ['language'], label: 'sheet.field.language', codec: words('sheet.language', LANGUAGES) },
  ],
  [
    { path: ['missing'], label: 'sheet.field.missing', codec: words('missing', MISSING_POLICIES) },
    { path: ['minimumCoverage'], label: 'sheet.field.minimumCoverage', codec: share },
    { path: ['floor'], label: 'sheet.field.floor', codec: number },
    { path: ['cap'], label: 'sheet.field.cap', codec: number },
    { path: ['lights', 'green'], label: 'sheet.field.green', codec: number },
    { path: ['lights', 'yellow'], label: 'sheet.field.yellow', codec: number },
    { path: ['teamShare'], label: 'sheet.field.teamShare', codec: share },
  ],
  [
    { path: ['effectiveCall', 'minMinutes'], label: 'sheet.field.minMinutes', codec: number },
    { path: ['effectiveCall', 'needRequired'], label: 'sheet.field.needRequired', codec: yesNo },
    { path: ['effectiveCall', 'excludedOutcomes'], label: 'sheet.field.excludedOutcomes', codec: textList },
    {
      path: ['productCycle'],
      label: 'sheet.field.productCycle',
      codec: words('productCycle', ['launch', 'mature', 'decline', 'none']),
    },
    { path: ['season'], label: 'sheet.field.season', codec: words('season', ['peak', 'slack', 'none']) },
    { path: ['seasonEnds'], label: 'sheet.field.seasonEnds', codec: optionalDate },
  ],
];
