import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { listText } from '../../state/shownNumbers.ts';
import { weightShares } from '../../state/weightShares.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.strokeWidthThin,
    height: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    marginBlock: tokens.spacingVerticalXXS,
  },
  results: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  efficiency: { backgroundColor: tokens.colorPaletteTealBorderActive },
  quality: { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  growth: { backgroundColor: tokens.colorPaletteGrapeBorderActive },
  shares: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How the dimensions weigh, as a bar and in words; inline, so that it can stand in a label. */
export function WeightsBar({ plan }: { readonly plan: Plan }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const shares = weightShares(plan);
  const words = shares.map(({ dimension, weight }) => {
    return t('pane.plan.share', { dimension: t(`dimension.${dimension}`), weight });
  });
  return (
    <>
      <span className={styles.bar} aria-hidden>
        {shares.map(({ dimension, weight }) => (
          <span key={dimension} className={styles[dimension]} style={{ flexGrow: weight }} />
        ))}
      </span>
      <span className={styles.shares}>{listText(words, language)}</span>
    </>
  );
}
