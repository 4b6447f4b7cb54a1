import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { indicatorOfHeading } from '../../src/i18n/names.ts';
import { addOwnIndicator, type OwnIndicator } from '../../src/plan/ownIndicator.ts';
import { oneLine } from '../../src/plan/plainText.ts';
import { LANGUAGES, type Plan } from '../../src/plan/schema.ts';
import { indicatorHeading, indicatorOf } from '../../src/sheets/headings.ts';

/** Adds an own indicator whose name, as a heading of figures, means nothing else [S-3]. */
export function withOwnIndicator(plan: Plan, given: OwnIndicator): Outcome<Plan> {
  const name = oneLine(given.name);
  const known = indicatorOfHeading(name);
  if (known !== null) {
    const has = plan.indicators.some(({ id }) => id === known);
    return fail(
      has ? { code: 'own.nameTaken', args: { name } } : { code: 'own.inCatalogue', args: { indicator: known } },
    );
  }
  const added = addOwnIndicator(plan, given);
  if (!added.ok) return added;
  return hasClearHeadings(added.value) ? succeed(added.value) : fail({ code: 'own.nameTaken', args: { name } });
}

/** Whether each column of figures is read as the indicator that it was made for. */
const hasClearHeadings = ({ indicators }: Plan): boolean =>
  indicators.every((indicator) =>
    LANGUAGES.every(
      (language) => indicatorOf(indicatorHeading(indicator, indicator.unit, language), indicators) === indicator.id,
    ),
  );
