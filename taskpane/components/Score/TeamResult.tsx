import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { TeamScore } from '../../commands/scoreTeam.ts';
import { withoutTotal, ranked } from '../../state/ranking.ts';
import { listText, percentText } from '../../state/shownNumbers.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { RankingTable } from './RankingTable.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export function TeamResult({ score }: { readonly score: TeamScore }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { plan, scorecard, notes, imported, keepsInput, sheet } = score;
  const rows = ranked(scorecard);
  const open = withoutTotal(scorecard, plan);
  return (
    <section className={styles.section} aria-label={t('pane.score.result')}>
      <Subtitle2 as="h2">{t('pane.score.result')}</Subtitle2>
      <Body1 role="status">{t('pane.score.summary', { scored: rows.length, open: open.length })}</Body1>
      <SheetLinks sheets={[sheet]} />
      {imported?.notApplied.map((condition) => (
        <Body1 key={condition}>{t(`pane.score.${condition}NotApplied`)}</Body1>
      ))}
      {keepsInput && <Body1>{t('pane.score.keepsInput')}</Body1>}
      {rows.length > 0 && <RankingTable rows={rows} />}
      {open.length > 0 && (
        <>
          <Subtitle2 as="h3">{t('pane.score.open')}</Subtitle2>
          <ul className={styles.list}>
            {open.map(({ person, missing, coverage }, index) => (
              <li key={index}>
                {missing === null
                  ? t('pane.score.wrongFigures', { person })
                  : t('pane.score.lacksFigures', {
                      person,
                      coverage: percentText(coverage, language),
                      indicators: listText(
                        missing.map((indicator) => indicatorName(indicator, language)),
                        language,
                      ),
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <Subtitle2 as="h3">{t('pane.score.findings')}</Subtitle2>
          <FindingList findings={notes} indicators={plan.indicators} />
        </>
      )}
    </section>
  );
}
