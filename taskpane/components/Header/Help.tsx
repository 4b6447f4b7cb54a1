import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';

const LINES = ['plan', 'data', 'score', 'figures', 'feedback', 'review', 'share', 'privacy'] as const;

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The way through the pane in a few sentences, folded away. */
export function Help(): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.help}>
      <Fold label={t('pane.help')}>
        <ul className={styles.list}>
          {LINES.map((line) => (
            <li key={line}>{t(`pane.help.${line}`)}</li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
