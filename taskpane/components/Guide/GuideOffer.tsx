import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  text: { flexGrow: 1, flexBasis: '180px' },
});

/** The way into the worked case, for whoever has no plan yet. */
export function GuideOffer({ onStart }: { readonly onStart: () => void }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <Body1 className={styles.text}>{t('pane.guide.offer')}</Body1>
      <Button onClick={onStart}>{t('pane.guide.start')}</Button>
    </div>
  );
}
