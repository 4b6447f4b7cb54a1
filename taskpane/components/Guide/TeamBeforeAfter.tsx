import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { figureWords } from '../../../src/i18n/standingWords.ts';
import { CASE_PERIODS, type BeforeAfter } from '../../state/guide.ts';
import { changeShareText } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';

/** The team's figures before the change of the plan and three months after. */
export function TeamBeforeAfter({ team }: { readonly team: readonly BeforeAfter[] }): ReactNode {
  const { t, language } = usePane();
  const headings = [
    t('pane.guide.result.indicator'),
    CASE_PERIODS.before,
    CASE_PERIODS.after,
    t('pane.guide.result.change'),
  ];
  return (
    <>
      <SmallTable
        label={t('pane.guide.result.table')}
        headings={headings}
        rows={team.map(({ indicator, before, after, change }) => [
          indicatorName(indicator, language),
          figureWords(before, indicator.unit),
          figureWords(after, indicator.unit),
          changeShareText(change, language),
        ])}
        figuresFrom={1}
        wraps
      />
      <Body1>{t('pane.guide.result.noSales')}</Body1>
      <Body1>{t('pane.guide.result.end')}</Body1>
    </>
  );
}
