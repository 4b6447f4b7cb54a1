import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pointsText } from '../../../src/i18n/shownPoints.ts';
import type { Light } from '../../../src/scoring/lights.ts';
import type { Pair, PersonMove } from '../../../src/scoring/whatIfChanges.ts';
import { usePane, type Pane } from '../Pane/paneContext.ts';

const COLUMNS = ['agent', 'total', 'rank', 'grade', 'light'] as const;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gridTemplateAreas: '"agent agent total" "rank grade light"',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  row: {
    height: '100%',
    alignContent: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  headings: {
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  agent: {
    gridArea: 'agent',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  total: { gridArea: 'total', textAlign: 'end' },
  rank: { gridArea: 'rank' },
  grade: { gridArea: 'grade' },
  light: { gridArea: 'light', textAlign: 'end' },
  green: { color: tokens.colorPaletteGreenForeground1 },
  yellow: { color: tokens.colorPaletteYellowForeground2 },
  red: { color: tokens.colorPaletteRedForeground1 },
});

export function RowHeadings(): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={mergeClasses(styles.grid, styles.headings)}>
        {COLUMNS.map((column) => (
          <span key={column} role="columnheader" className={styles[column]}>
            {t(`pane.score.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The cells of one person, on two lines; what stays is said once. */
export function PersonRow({ move }: { readonly move: PersonMove }): ReactNode {
  const pane = usePane();
  const styles = useStyles();
  const { person, totals, ranks, grades, lights, places } = move;
  const cells = {
    agent: person,
    total: fromTo(totals, (total) => pointsText(total, pane.language), pane),
    rank: `${fromTo(ranks, String, pane)} ${placesText(places, pane)}`,
    grade: fromTo(grades, String, pane),
    light: <Lights lights={lights} />,
  };
  return (
    <div role="presentation" className={mergeClasses(styles.grid, styles.row)}>
      {COLUMNS.map((column) => (
        <span key={column} role="cell" className={styles[column]} title={column === 'agent' ? person : undefined}>
          {cells[column]}
        </span>
      ))}
    </div>
  );
}

function Lights({ lights }: { readonly lights: Pair<Light> }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [before, after] = lights;
  const shown = (light: Light | null): ReactNode =>
    light === null ? t('pane.whatIf.none') : <span className={styles[light]}>{t(`sheet.light.${light}`)}</span>;
  if (before === after) return shown(after);
  return (
    <>
      {shown(before)} → {shown(after)}
    </>
  );
}

function fromTo<T>([before, after]: Pair<T>, print: (value: T) => string, { t }: Pane): string {
  const [from, to] = [before, after].map((value) => (value === null ? t('pane.whatIf.none') : print(value)));
  return from === to ? (to ?? '') : t('pane.whatIf.fromTo', { before: from ?? '', after: to ?? '' });
}

function placesText(places: number | null, { t }: Pane): string {
  if (places === null || places === 0) return '';
  return t(places > 0 ? 'pane.whatIf.up' : 'pane.whatIf.down', { places: Math.abs(places) });
}
