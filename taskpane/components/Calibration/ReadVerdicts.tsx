import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { readCalibration, type CalibrationAnswer } from '../../commands/readCalibration.ts';
import type { LogRequest } from '../../commands/readLoggedCalls.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { CalibrationResult } from './CalibrationResult.tsx';
import type { Correction } from './useCorrection.ts';

interface Props {
  readonly log: LogRequest;
  readonly correction: Correction;
}

/** What people typed on the sheet, and what follows from it. */
export function ReadVerdicts({ log, correction }: Props): ReactNode {
  const { t, workbook } = usePane();
  const [answer, setAnswer] = useState<CalibrationAnswer | null>(null);
  const task = useTask();
  const read = async (): Promise<void> => {
    const given = await task.run((run) => readCalibration(workbook, log, run));
    if (given !== undefined) setAnswer(given);
  };
  return (
    <>
      <Button disabledFocusable={task.state.kind === 'running'} onClick={() => void read()}>
        {t('pane.calibration.read')}
      </Button>
      <TaskStatus task={task} label={t('pane.calibration.reading')} />
      {answer?.kind === 'noSheet' && <Body1 role="status">{t('pane.calibration.noSheet')}</Body1>}
      {(answer?.kind === 'refused' || answer?.kind === 'read') && <FindingList findings={answer.findings} />}
      {answer?.kind === 'read' && (
        <CalibrationResult answer={answer} sheet={log.source.sheet} correction={correction} />
      )}
    </>
  );
}
