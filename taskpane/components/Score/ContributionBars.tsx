import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExplanationWordsLine } from '../../../src/sheets/explanationWords.ts';
import { barShares } from '../../state/barShares.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  words: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: { height: '6px', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground, borderRadius: tokens.borderRadiusSmall },
  loss: { height: '100%', backgroundColor: tokens.colorPaletteRedBackground3, borderRadius: tokens.borderRadiusSmall },
});

/** A bar for what each indicator brings, the longest filling the width; losses in another colour, with their sign. */
export function ContributionBars({ lines }: { readonly lines: readonly ExplanationWordsLine[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const shares = barShares(lines.map(({ brings }) => brings));
  return (
    <ul className={styles.list} aria-label={t('pane.explain.bars')}>
      {lines.map(({ id, name, light, contribution, brings }, index) => (
        <li key={id}>
          <div className={styles.words}>
            <Caption1>{name}</Caption1>
            <Caption1 className={styles.number}>
              {contribution} {brings === null ? '' : light}
            </Caption1>
          </div>
          <div className={styles.track}>
            <div
              className={brings !== null && brings < 0 ? styles.loss : styles.bar}
              style={{ width: `${(shares[index] ?? 0) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
