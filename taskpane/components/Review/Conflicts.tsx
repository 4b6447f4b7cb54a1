import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pairWords } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { ConflictReview } from '../../../src/review/reviewTypes.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { isConflict } from '../../state/reviewForm.ts';
import { firstOf } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ToSheet } from './ToSheet.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Those that say most come first; all of them stand on the sheet. */
const SHOWN = 20;

interface Props {
  readonly team: TeamReview;
}

/** Pairs of indicators that move against each other [S-37]; all the others are folded away. */
export function Conflicts({ team }: Props): ReactNode {
  const { t } = usePane();
  const { plan } = team;
  const { conflicts } = team.review;
  const count = conflicts.reduce((sum, { relations }) => sum + relations.filter(isConflict).length, 0);
  return (
    <Fold section label={t('pane.review.conflicts', { count })}>
      {conflicts.map((view) => (
        <Pairs key={view.across} view={view} plan={plan} />
      ))}
      <ToSheet part="conflicts" team={team} />
    </Fold>
  );
}

function Pairs({ view, plan }: { readonly view: ConflictReview; readonly plan: Plan }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { across, people, periods, tested, relations } = view;
  const found = relations.filter(isConflict);
  const rest = relations.filter((pair) => !isConflict(pair));
  const listOf = (pairs: typeof relations): ReactNode => {
    const { first, left } = firstOf(pairs, SHOWN);
    return (
      <ul className={styles.list}>
        {first.map((pair) => (
          <li key={`${pair.indicator} ${pair.other}`}>{pairWords(pair, { plan, language })}</li>
        ))}
        {left > 0 && <li>{t('pane.review.morePairs', { count: left })}</li>}
      </ul>
    );
  };
  return (
    <>
      <Caption1>{t(`pane.review.across.${across}`, { people, periods: periods.length, tested })}</Caption1>
      {found.length === 0 ? <Body1>{t('pane.review.noConflict')}</Body1> : listOf(found)}
      {rest.length > 0 && <Fold label={t('pane.review.otherPairs', { count: rest.length })}>{listOf(rest)}</Fold>}
    </>
  );
}
