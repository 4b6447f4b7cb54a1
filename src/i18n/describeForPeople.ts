import type { Finding } from '../findings.ts';
import type { Language, PlanIndicator } from '../plan/schema.ts';
import { describeFinding } from './describeFinding.ts';
import { indicatorName, profileName } from './names.ts';

/** As `describeFinding`, with indicators and profiles by name; `own` are those of the plan at hand. */
export function describeForPeople(
  finding: Finding,
  language: Language,
  own: readonly Pick<PlanIndicator, 'id' | 'name'>[] = [],
): string {
  const nameById = (id: string): string => indicatorName(own.find((one) => one.id === id) ?? { id }, language);
  const joiner = language === 'en' ? ', ' : '、';
  return describeFinding(finding, language, (argument, value) => {
    if (argument === 'indicator' || argument === 'missing') return value.split(', ').map(nameById).join(joiner);
    return argument === 'profile' ? profileName(value, language) : undefined;
  });
}
