import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Market } from '../../../src/plan/startPlan.ts';
import { usePane } from '../Pane/paneContext.ts';
import { WordSelect } from './WordSelect.tsx';

const MARKETS = ['both', 'b2b', 'b2c'] as const satisfies readonly Market[];

const useStyles = makeStyles({ field: { gridTemplateColumns: 'auto minmax(0, 1fr)' } });

interface Props {
  readonly market: Market;
  readonly hint: string;
  readonly onChoose: (market: Market) => void;
}

/** Who is sold to [S-6]. */
export function MarketChoice({ market, hint, onChoose }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <WordSelect
      orientation="horizontal"
      className={styles.field}
      label={t('pane.start.market')}
      hint={hint}
      ids={MARKETS}
      value={market}
      wordOf={(id) => t(`market.${id}`)}
      onChoose={onChoose}
    />
  );
}
