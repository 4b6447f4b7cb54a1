import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExplanationWords } from '../../../src/sheets/explanationWords.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ContributionBars } from './ContributionBars.tsx';
import { ExplanationTable } from './ExplanationTable.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** One person’s total: the points that make it up, what gates did, what the next light takes. */
export function Explanation({ words }: { readonly words: ExplanationWords }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { summary, lines, notes, next, ways } = words;
  return (
    <div className={styles.section} aria-live="polite">
      <Body1Strong>{summary}</Body1Strong>
      <ContributionBars lines={lines} />
      {notes.map((note) => (
        <Body1 key={note}>{note}</Body1>
      ))}
      {next !== null && <Body1>{next}</Body1>}
      {ways.length > 0 && (
        <ul className={styles.list}>
          {ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      )}
      <Fold label={t('pane.explain.figures')}>
        <ExplanationTable lines={lines} />
      </Fold>
    </div>
  );
}
