import type { TextKey } from '../i18n/en.ts';
import { planName } from '../i18n/names.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import { fixedAddress, sheetPrefix } from './address.ts';
import { TITLE } from './looks.ts';
import { planLayout } from './planLayout.ts';
import type { CellSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** A title with the plan's name as it stands on the plan sheet, which people can change. */
export function planTitle(key: TextKey, plan: Pick<Plan, 'name'>, language: Language): CellSpec {
  const t = translatorOf(language);
  const parts = t(key, { name: MARK })
    .split(MARK)
    .map((text) => (text === '' ? [] : [textLiteral(text)]));
  const [before = [], after = []] = parts;
  const name = sheetPrefix(t('sheet.plan.name')) + nameAddress();
  const shown = t(key, { name: planName(plan, language) });
  return { formula: `=${[...before, name, ...after].join('&')}`, shown, style: TITLE };
}

const MARK = '\u0000';

/** The same for every plan. */
function nameAddress(): string {
  const field = planLayout({ indicators: [], grades: [] }).fields.find(({ path }) => path[0] === 'name');
  if (!field) throw new RangeError('The plan sheet has no field for the name');
  return fixedAddress(field.valueAt.row, field.valueAt.column);
}
