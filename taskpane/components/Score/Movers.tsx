import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pointsText } from '../../../src/i18n/shownPoints.ts';
import { indicatorName, profileName } from '../../../src/i18n/names.ts';
import { type Move, movers } from '../../../src/scoring/comparePlans.ts';
import type { ComparedProfile } from '../../state/profileComparison.ts';
import { changeText, firstOf, listText } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';

const SHOWN = 20;
/** Reasons given for one person. */
const CAUSES = 3;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  use: { alignSelf: 'start' },
});

interface Props {
  readonly column: ComparedProfile;
  /** Whether people score by it already. */
  readonly inUse?: boolean;
  /** Absent where it is only looked at. */
  readonly onUse?: (profile: string) => void;
}

/** Who would change places by these weights, and what that comes from. */
export function Movers({ column: { profile, plan, moves }, inUse = false, onUse }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const moved = movers(moves);
  const { first, left } = firstOf(moved, SHOWN);
  const nameOf = (id: string): string =>
    indicatorName(plan.indicators.find((indicator) => indicator.id === id) ?? { id }, language);
  const sentenceOf = ({ person, ranks, totals, causes }: Move): string =>
    t('pane.compare.move', {
      person,
      before: ranks[0] ?? '',
      after: ranks[1] ?? '',
      totalBefore: pointsText(totals[0] ?? 0, language),
      totalAfter: pointsText(totals[1] ?? 0, language),
      causes: listText(
        causes
          .slice(0, CAUSES)
          .map(({ indicator, change }) =>
            t('pane.compare.cause', { indicator: nameOf(indicator), change: changeText(change, language) }),
          ),
        language,
      ),
    });
  return (
    <Fold label={t('pane.compare.movers', { profile: profileName(profile, language), count: moved.length })}>
      <ul className={styles.list}>
        {first.map((move) => (
          <li key={move.person}>{sentenceOf(move)}</li>
        ))}
        {left > 0 && <li>{t('pane.more', { count: left })}</li>}
      </ul>
      {onUse !== undefined && (
        <Button className={styles.use} size="small" disabled={inUse} onClick={() => onUse(profile)}>
          {t('pane.compare.use')}
        </Button>
      )}
    </Fold>
  );
}
