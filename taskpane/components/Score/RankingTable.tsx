import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { pointsText } from '../../../src/i18n/shownPoints.ts';
import type { RankedPerson } from '../../state/ranking.ts';
import { percentText } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';

const FIRST = 50;
const COLUMNS = ['rank', 'agent', 'total', 'grade', 'light', 'coverage'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['total', 'coverage']);

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  /** Rows do nothing, so they do not light up either. */
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  cell: { paddingInline: tokens.spacingHorizontalXS },
  person: { fontSize: 'inherit' },
  green: { color: tokens.colorPaletteGreenForeground1 },
  yellow: { color: tokens.colorPaletteYellowForeground2 },
  red: { color: tokens.colorPaletteRedForeground1 },
  numberHeading: { justifyContent: 'flex-end' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly rows: readonly RankedPerson[];
  /** Told of the person whose name was pressed. */
  readonly onPerson: (person: string) => void;
}

export function RankingTable({ rows, onPerson }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, FIRST);
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('pane.score.ranking')}>
      <Table size="extra-small" className={styles.table} aria-label={t('pane.score.ranking')}>
        <TableHeader>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableHeaderCell
                key={column}
                className={styles.cell}
                button={NUMBERS.has(column) ? { className: styles.numberHeading } : {}}
              >
                {t(`pane.score.${column}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {shown.map(({ person, rank, total, grade, light, coverage }, index) => (
            <TableRow key={index} className={styles.row}>
              <TableCell className={styles.cell}>{rank}</TableCell>
              <TableCell className={styles.cell}>
                <Link className={styles.person} onClick={() => onPerson(person)}>
                  {person}
                </Link>
              </TableCell>
              <TableCell className={mergeClasses(styles.cell, styles.number)}>{pointsText(total, language)}</TableCell>
              <TableCell className={styles.cell}>{grade}</TableCell>
              <TableCell className={styles.cell}>
                {light && <span className={styles[light]}>{t(`sheet.light.${light}`)}</span>}
              </TableCell>
              <TableCell className={mergeClasses(styles.cell, styles.number)}>
                {percentText(coverage, language)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {shown.length < rows.length && <Button onClick={() => setShowsAll(true)}>{t('pane.score.showAll')}</Button>}
    </div>
  );
}
