import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { LogRequest } from '../../commands/readLoggedCalls.ts';
import { readCalibrationDraw, type CalibrationDraw } from '../../state/calibration.ts';
import { SETTINGS } from '../../state/remembered.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { CorrectionInUse } from './CorrectionInUse.tsx';
import { DrawSample } from './DrawSample.tsx';
import { ReadVerdicts } from './ReadVerdicts.tsx';
import { useCorrection } from './useCorrection.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly log: LogRequest;
  /** Scores from now on are others. */
  readonly onChange: () => void;
}

/** Calls drawn from the log, judged by people, and what that says of the system [S-29]. */
export function Calibration({ log, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { draw, task, load } = useDraw();
  const correction = useCorrection(log.source, onChange);
  return (
    <>
      <CorrectionInUse correction={correction} />
      <Fold section label={t('pane.calibration')} onOpen={() => void load()}>
        <div className={styles.body}>
          <Caption1>{t('pane.calibration.hint')}</Caption1>
          {log.mapping.callId === null && <Body1>{t('pane.calibration.byRow')}</Body1>}
          {draw === null && <TaskStatus task={task} label={t('pane.loading')} />}
          {draw !== null && <DrawSample log={log} before={draw} />}
          <ReadVerdicts key={log.source.name} log={log} correction={correction} />
        </div>
      </Fold>
    </>
  );
}

/** Rate and seed of the last time, read when they are first looked at. */
function useDraw() {
  const { workbook } = usePane();
  const [draw, setDraw] = useState<CalibrationDraw | null>(null);
  const task = useTask();
  const load = async (): Promise<void> => {
    if (draw !== null) return;
    const setting = await task.run(() => workbook.getSetting(SETTINGS.calibration).then(readCalibrationDraw));
    if (setting !== undefined) setDraw(setting);
  };
  return { draw, task, load };
}
