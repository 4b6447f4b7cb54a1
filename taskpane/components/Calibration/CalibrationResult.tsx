import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MisjudgedCall } from '../../../src/calls/calibration.ts';
import type { CalibrationAnswer } from '../../commands/readCalibration.ts';
import { firstOf, shareText } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { CorrectedCounts } from './CorrectedCounts.tsx';
import type { Correction } from './useCorrection.ts';

const SHOWN = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly answer: Extract<CalibrationAnswer, { kind: 'read' }>;
  /** Of the log. */
  readonly sheet: string;
  readonly correction: Correction;
}

/** How often the system is wrong, on which calls, and what the counts would be. */
export function CalibrationResult({ answer: { calibration, addressOf }, sheet, correction }: Props): ReactNode {
  const { t, language } = usePane();
  const { sampled, answered, wrong, errorShare, misjudged, corrected } = calibration;
  const share = (value: number): string => shareText(value, language);
  return (
    <>
      <Body1 role="status">
        {t('pane.calibration.answered', { sampled, answered })}{' '}
        {errorShare === null
          ? t('pane.calibration.none')
          : t('pane.calibration.share', {
              wrong,
              share: share(errorShare.share),
              low: share(errorShare.interval.low),
              high: share(errorShare.interval.high),
            })}
      </Body1>
      {misjudged.length > 0 && <Misjudged calls={misjudged} addressOf={addressOf} sheet={sheet} />}
      {answered > 0 && <CorrectedCounts corrected={corrected} onUse={() => void correction.use(corrected)} />}
    </>
  );
}

interface MisjudgedProps {
  readonly calls: readonly MisjudgedCall[];
  readonly addressOf: (position: number) => string;
  readonly sheet: string;
}

/** Each leads to its call in the log. */
function Misjudged({ calls, addressOf, sheet }: MisjudgedProps): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const task = useTask();
  const { first, left } = firstOf(calls, SHOWN);
  return (
    <Fold label={t('pane.calibration.misjudged', { count: calls.length })}>
      <ul className={styles.list}>
        {first.map(({ position, id, agent, mistake }) => (
          <li key={position}>
            <Link as="button" inline onClick={() => void task.run(() => workbook.select(sheet, addressOf(position)))}>
              {t(`pane.calibration.${mistake}`, { agent, call: id })}
            </Link>
          </li>
        ))}
        {left > 0 && <li>{t('pane.calibration.more', { count: left })}</li>}
      </ul>
      {task.state.kind === 'failed' && <TaskStatus task={task} label={t('pane.loading')} />}
    </Fold>
  );
}
