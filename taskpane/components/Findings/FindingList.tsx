import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { firstOf } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';
import { CellLink } from './CellLink.tsx';
import { useSentence } from './useSentence.ts';

const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly indicators?: Plan['indicators'];
  /** Says where in a file each stands. */
  readonly paths?: boolean;
}

/** Sentences, each with a link that selects its cell. */
export function FindingList({ findings, indicators = [], paths = false }: Props): ReactNode {
  const { t, describeInFile } = usePane();
  const sentenceAbout = useSentence();
  const styles = useStyles();
  const { first, left } = firstOf(findings, SHOWN);
  if (findings.length === 0) return null;
  const sentenceOf = (finding: Finding): string =>
    paths ? describeInFile(finding) : sentenceAbout(finding, indicators);
  return (
    <ul className={styles.list}>
      {first.map((finding, index) => (
        <li key={index}>
          {sentenceOf(finding)} <CellLink where={finding.where} />
        </li>
      ))}
      {left > 0 && <li>{t('pane.more', { count: left })}</li>}
    </ul>
  );
}
