import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { usePane } from '../Pane/paneContext.ts';
import { CellLink } from './CellLink.tsx';

const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly indicators?: Plan['indicators'];
}

/** Sentences, each with a link that selects its cell. */
export function FindingList({ findings, indicators }: Props): ReactNode {
  const { t, describe } = usePane();
  const styles = useStyles();
  const left = findings.length - SHOWN;
  return (
    <ul className={styles.list}>
      {findings.slice(0, SHOWN).map((finding, index) => (
        <li key={index}>
          {describe(finding, indicators)} <CellLink where={finding.where} />
        </li>
      ))}
      {left > 0 && <li>{t('pane.more', { count: left })}</li>}
    </ul>
  );
}
