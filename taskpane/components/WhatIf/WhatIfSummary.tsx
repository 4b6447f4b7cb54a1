import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { LIGHTS } from '../../../src/scoring/lights.ts';
import type { WhatIf } from '../../../src/scoring/whatIf.ts';
import { changesBetween, type StandingChanges } from '../../../src/scoring/whatIfChanges.ts';
import { listText } from '../../state/shownNumbers.ts';
import { usePane, type Pane } from '../Pane/paneContext.ts';
import { useSettled } from './useSettled.ts';

/** Milliseconds without a move before a screen reader is told: it cannot follow a slider. */
const QUIET = 700;

const useStyles = makeStyles({
  lights: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
  green: { color: tokens.colorPaletteGreenForeground1 },
  yellow: { color: tokens.colorPaletteYellowForeground2 },
  red: { color: tokens.colorPaletteRedForeground1 },
  none: {},
  /** Only heard. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** How many people have which light, and whom a move moves: seen at once, heard when it stands still. */
export function WhatIfSummary({ teams: [before, after] }: { readonly teams: readonly [WhatIf, WhatIf] }): ReactNode {
  const pane = usePane();
  const styles = useStyles();
  const changes = useMemo(() => changesBetween(before, after), [before, after]);
  const counts = lightWords(changes, pane);
  const moved = movedWords(changes, pane);
  const said = useSettled(
    `${listText(
      counts.map(({ words }) => words),
      pane.language,
    )}. ${moved}`,
    QUIET,
  );
  return (
    <>
      <div className={styles.lights} aria-hidden>
        {counts.map(({ light, words, isChanged }) => (
          <Body1 key={light} className={mergeClasses(styles[light])} as={isChanged ? 'strong' : 'span'}>
            {words}
          </Body1>
        ))}
      </div>
      <Body1 aria-hidden>{moved}</Body1>
      <span role="status" className={styles.heard}>
        {said}
      </span>
    </>
  );
}

function lightWords({ lights: [before, after] }: StandingChanges, { t }: Pane) {
  const shown = [...LIGHTS, 'none' as const].filter((light) => light !== 'none' || before.none + after.none > 0);
  return shown.map((light) => {
    const named = { light: light === 'none' ? t('pane.whatIf.noTotal') : t(`sheet.light.${light}`) };
    const isChanged = before[light] !== after[light];
    const words = isChanged
      ? t('pane.whatIf.countMoved', { ...named, before: before[light], after: after[light] })
      : t('pane.whatIf.count', { ...named, count: after[light] });
    return { light, words, isChanged };
  });
}

const movedWords = ({ ranks, lightsChanged, grades }: StandingChanges, { t }: Pane): string =>
  t('pane.whatIf.moved', { ranks, lights: lightsChanged, grades });
