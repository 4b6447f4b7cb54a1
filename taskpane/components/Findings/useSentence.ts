import type { Finding } from '../../../src/findings.ts';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { findingSubject } from '../../state/findingSubject.ts';
import { usePane } from '../Pane/paneContext.ts';

/** A finding in words, after the name of the indicator it is about where its sentence does not say so. */
export function useSentence(): (finding: Finding, indicators: Plan['indicators']) => string {
  const { t, language, describe } = usePane();
  return (finding, indicators) => {
    const sentence = describe(finding, indicators);
    const subject = findingSubject(finding, indicators);
    return subject ? t('pane.about', { indicator: indicatorName(subject, language), sentence }) : sentence;
  };
}
