import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pointsText } from '../../../src/i18n/shownPoints.ts';
import type { Move } from '../../../src/scoring/comparePlans.ts';
import { profileName } from '../../../src/i18n/names.ts';
import { OWN_WEIGHTS } from '../../commands/planToScore.ts';
import type { ComparedProfile } from '../../state/profileComparison.ts';
import { usePane } from '../Pane/paneContext.ts';

/** People shown; who moves is listed below, however far down they stand. */
const FIRST = 50;

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** A row a person, by their present rank; a column for each set of weights. */
export function ComparedTable({ columns }: { readonly columns: readonly ComparedProfile[] }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const title = t('pane.compare.title');
  const shown = (move: Move | undefined): string => {
    const [rank, total] = [move?.ranks[1] ?? null, move?.totals[1] ?? null];
    if (rank === null || total === null) return t('pane.compare.none');
    return t('pane.compare.place', { rank, total: pointsText(total, language) });
  };
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
      <Table size="extra-small" className={styles.table} aria-label={title}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{t('pane.score.agent')}</TableHeaderCell>
            {columns.map(({ profile }) => (
              <TableHeaderCell key={profile}>
                {profile === OWN_WEIGHTS ? t('pane.score.ownWeights') : profileName(profile, language)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {inOrder(columns[0]?.moves ?? []).map((index) => (
            <TableRow key={index} className={styles.row}>
              <TableCell>{columns[0]?.moves[index]?.person}</TableCell>
              {columns.map(({ profile, moves }) => (
                <TableCell key={profile} className={styles.number}>
                  {shown(moves[index])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
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
