import type { TextKey } from '../../../src/i18n/en.ts';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { FieldChange } from '../../../src/plan/editFields.ts';
import type { IndicatorField } from '../../state/draftChecks.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';

interface MoreFieldTools {
  /** What a field is called among those of all indicators. */
  readonly nameOf: (label: TextKey) => string;
  /** What is wrong with it, in words. */
  readonly problemIn: (field: IndicatorField) => string | null;
  readonly change: (change: FieldChange) => void;
}

export function useMoreField({ indicator, draft, dispatch, problemOf }: IndicatorProps): MoreFieldTools {
  const { t, language, describe } = usePane();
  const { id } = indicator;
  return {
    nameOf: (label) => t('pane.more.of', { field: t(label), indicator: indicatorName(indicator, language) }),
    problemIn: (field) => {
      const problem = problemOf(id, field);
      return problem && describe(problem, draft.plan.indicators);
    },
    change: (change) => dispatch({ type: 'field', indicator: id, change }),
  };
}
