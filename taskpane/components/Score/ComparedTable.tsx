import type { ReactNode } from 'react';
import { pointsText } from '../../../src/i18n/shownPoints.ts';
import type { Move } from '../../../src/scoring/comparePlans.ts';
import { profileName } from '../../../src/i18n/names.ts';
import { OWN_WEIGHTS } from '../../commands/planToScore.ts';
import type { ComparedProfile } from '../../state/profileComparison.ts';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';

/** People shown; who moves is listed below, however far down they stand. */
const FIRST = 50;

/** A row a person, by their present rank; a column for each set of weights. */
export function ComparedTable({ columns }: { readonly columns: readonly ComparedProfile[] }): ReactNode {
  const { t, language } = usePane();
  const shown = (move: Move | undefined): string => {
    const [rank, total] = [move?.ranks[1] ?? null, move?.totals[1] ?? null];
    if (rank === null || total === null) return t('pane.compare.none');
    return t('pane.compare.place', { rank, total: pointsText(total, language) });
  };
  const headings = columns.map(({ profile }) =>
    profile === OWN_WEIGHTS ? t('pane.score.ownWeights') : profileName(profile, language),
  );
  return (
    <SmallTable
      label={t('pane.compare.title')}
      headings={[t('pane.score.agent'), ...headings]}
      rows={inOrder(columns[0]?.moves ?? []).map((index) => [
        columns[0]?.moves[index]?.person,
        ...columns.map(({ moves }) => shown(moves[index])),
      ])}
    />
  );
}

/** Positions of the first people by rank; those without one last. */
function inOrder(moves: readonly Move[]): readonly number[] {
  const rankAt = (index: number): number => moves[index]?.ranks[0] ?? Infinity;
  return moves
    .map((_, index) => index)
    .sort((one, other) => rankAt(one) - rankAt(other) || one - other)
    .slice(0, FIRST);
}
