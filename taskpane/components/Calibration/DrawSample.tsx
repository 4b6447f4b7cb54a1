import { Body1, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { drawCalibration, type DrawAnswer } from '../../commands/drawCalibration.ts';
import type { LogRequest } from '../../commands/readLoggedCalls.ts';
import { typedDraw, type CalibrationDraw } from '../../state/calibration.ts';
import { shownFigure } from '../../state/figures.ts';
import { NumberInput } from '../Feedback/NumberInput.tsx';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly log: LogRequest;
  readonly before: CalibrationDraw;
}

/** How many calls and by which seed, and the sheet that comes of it. */
export function DrawSample({ log, before }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [rate, setRate] = useState(shownFigure(before.rate, 'ratio'));
  const [seed, setSeed] = useState(String(before.seed));
  const typed = typedDraw(rate, seed);
  const { task, answer, draw, forget } = useDrawing(log, typed);
  const change = (set: (text: string) => void) => (text: string) => {
    set(text);
    forget();
  };
  return (
    <>
      <div className={styles.fields}>
        <NumberInput label={t('pane.calibration.rate')} value={rate} onChange={change(setRate)} />
        <Field label={t('pane.calibration.seed')} hint={t('pane.calibration.seedHint')}>
          <Input
            className={styles.input}
            input={{ className: styles.input, inputMode: 'numeric' }}
            value={seed}
            onChange={(_, { value }) => change(setSeed)(value)}
          />
        </Field>
      </div>
      {typed === null && <Body1 role="alert">{t('pane.calibration.settings')}</Body1>}
      {typed !== null && answer?.kind !== 'asks' && (
        <Button disabledFocusable={task.state.kind === 'running'} onClick={() => void draw(false)}>
          {t('pane.calibration.draw')}
        </Button>
      )}
      <TaskStatus task={task} label={t('pane.calibration.drawing')} />
      {answer?.kind === 'asks' && (
        <>
          <Body1 role="status">{t('pane.calibration.asks', { typed: answer.typed, lost: answer.lost })}</Body1>
          <div className={styles.buttons}>
            <Button onClick={() => void draw(true)}>{t('pane.calibration.drawAnyway')}</Button>
            <Button onClick={forget}>{t('pane.calibration.keep')}</Button>
          </div>
        </>
      )}
      <DrawOutcome answer={answer} />
    </>
  );
}

function DrawOutcome({ answer }: { readonly answer: DrawAnswer | null }): ReactNode {
  const { t } = usePane();
  if (answer?.kind === 'refused') return <FindingList findings={answer.findings} />;
  if (answer?.kind !== 'drawn') return null;
  return (
    <>
      <Body1 role="status">{t('pane.calibration.drawn', { drawn: answer.drawn, calls: answer.calls })}</Body1>
      <SheetLinks sheets={[answer.sheet]} />
    </>
  );
}

function useDrawing(log: LogRequest, typed: ReturnType<typeof typedDraw>) {
  const { workbook, language } = usePane();
  const [answer, setAnswer] = useState<DrawAnswer | null>(null);
  const task = useTask();
  const draw = async (replace: boolean): Promise<void> => {
    if (typed === null) return;
    const given = await task.run((run) => drawCalibration(workbook, { ...log, ...typed, language, replace }, run));
    if (given !== undefined) setAnswer(given);
  };
  return { task, answer, draw, forget: () => setAnswer(null) };
}
