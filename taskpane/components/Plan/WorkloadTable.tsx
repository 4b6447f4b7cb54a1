import type { ReactNode } from 'react';
import type { NorthStar } from '../../../src/plan/northStar.ts';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';

const FIGURES = ['leads', 'effectiveCalls', 'dials'] as const;

/** What a goal takes, in total and a head. */
export function WorkloadTable({ star }: { readonly star: NorthStar }): ReactNode {
  const { t, language } = usePane();
  const rows = [
    { label: t('pane.star.total'), figures: star.total },
    ...(star.perAgent === null ? [] : [{ label: t('pane.star.perAgent'), figures: star.perAgent }]),
  ];
  return (
    <SmallTable
      label={t('pane.star')}
      headings={[t('pane.star.agents'), ...FIGURES.map((figure) => t(`pane.star.${figure}`))]}
      rows={rows.map(({ label, figures }) => [
        label,
        ...FIGURES.map((figure) => figures[figure].toLocaleString(language)),
      ])}
      figuresFrom={1}
      wraps
    />
  );
}
