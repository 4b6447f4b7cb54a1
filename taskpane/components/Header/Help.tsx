import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../Pane/paneContext.ts';

const LINES = ['plan', 'score', 'figures', 'privacy'] as const;

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The way through the pane in a few sentences, folded away. */
export function Help(): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <details className={styles.help}>
      <summary className={styles.summary}>{t('pane.help')}</summary>
      <ul className={styles.list}>
        {LINES.map((line) => (
          <li key={line}>{t(`pane.help.${line}`)}</li>
        ))}
      </ul>
    </details>
  );
}
