import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { findingSubject } from '../../state/findingSubject.ts';
import { firstOf } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';
import { CellLink } from './CellLink.tsx';

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
  const { t, language, describe, describeInFile } = usePane();
  const styles = useStyles();
  const { first, left } = firstOf(findings, SHOWN);
  const sentenceOf = (finding: Finding): string => {
    if (paths) return describeInFile(finding);
    const sentence = describe(finding, indicators);
    const subject = findingSubject(finding, indicators);
    return subject ? t('pane.about', { indicator: indicatorName(subject, language), sentence }) : sentence;
  };
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
