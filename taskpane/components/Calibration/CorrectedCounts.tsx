import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CorrectedCount } from '../../../src/calls/correctedCounts.ts';
import { countText, firstOf } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { padding: tokens.spacingHorizontalXS, textAlign: 'start', verticalAlign: 'top' },
});

interface Props {
  readonly corrected: readonly CorrectedCount[];
  readonly onUse: () => void;
}

/** Agents shown. */
const SHOWN = 100;

/** By agent, with what each estimate rests on. */
export function CorrectedCounts({ corrected, onUse }: Props): ReactNode {
  const { t, language } = usePane();
  const { scroll, table, cell } = useStyles();
  const number = (value: number): string => countText(value, language);
  const { first, left } = firstOf(corrected, SHOWN);
  const headings = ['sheet.calibration.agent', ...COLUMNS] as const;
  return (
    <Fold label={t('pane.calibration.corrected')}>
      <div className={scroll} role="region" tabIndex={0} aria-label={t('pane.calibration.corrected')}>
        <table className={table}>
          <thead>
            <tr>
              {headings.map((key) => (
                <th key={key} scope="col" className={cell}>
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((each) => (
              <tr key={each.agent}>
                <th scope="row" className={cell}>
                  {each.agent}
                </th>
                <td className={cell}>{number(each.effective)}</td>
                <td className={cell}>{number(each.corrected)}</td>
                <td className={cell}>{`${number(each.low)} – ${number(each.high)}`}</td>
                <td className={cell}>{t(`pane.calibration.basis.${each.basis}`, { answered: each.answered })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <Body1>{t('pane.more', { count: left })}</Body1>}
      <Body1>{t('pane.calibration.useHint')}</Body1>
      <Button onClick={onUse}>{t('pane.calibration.use')}</Button>
    </Fold>
  );
}

const COLUMNS = [
  'pane.calibration.counted',
  'pane.calibration.estimate',
  'pane.calibration.interval',
  'pane.calibration.basis',
] as const;
