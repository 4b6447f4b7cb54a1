import { Body1, Button, Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { progressOf, type Progress } from '../../../src/feedback/progress.ts';
import type { Outcome } from '../../../src/findings.ts';
import { daysWords } from '../../../src/i18n/progressWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { PeriodFigures } from '../../commands/scorePeriods.ts';
import { writeProgress } from '../../commands/writeFeedback.ts';
import type { FeedbackForm } from '../../state/remembered.ts';
import { typedFigure } from '../../state/figures.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { NumberInput } from './NumberInput.tsx';
import { ProgressList } from './ProgressList.tsx';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly plan: Plan;
  /** Oldest first. */
  readonly periods: readonly PeriodFigures[];
  readonly form: FeedbackForm;
  readonly onForm: (part: Partial<FeedbackForm>) => void;
}

/** How the running period stands against the days that are gone [S-30]. */
export function WeeklyProgress({ plan, periods, form, onForm }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const [at, setAt] = useState(periods.length - 1);
  const [shown, setShown] = useState<Outcome<Progress> | null>(null);
  const running = periods[at];
  const [gone, working] = [typedFigure(form.gone, 'count') ?? null, typedFigure(form.working, 'count') ?? null];
  const [asksForDays, setAsksForDays] = useState(false);
  const show = (): void => {
    const days = gone === null || working === null ? null : { gone, working };
    setAsksForDays(days === null);
    if (running && days) setShown(progressOf(running.compiled, running.actuals, days));
  };
  const change = (part: Partial<FeedbackForm>): void => {
    setShown(null);
    onForm(part);
  };
  return (
    <Fold section label={t('pane.progress.title')}>
      <Caption1>{t('pane.progress.hint')}</Caption1>
      {periods.length > 1 && (
        <Field label={t('pane.progress.period')}>
          <Select
            value={String(at)}
            onChange={(_, { value }) => {
              setShown(null);
              setAt(Number(value));
            }}
          >
            {periods.map(({ period }, index) => (
              <option key={period} value={index}>
                {period}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.fields}>
        <NumberInput label={t('pane.progress.gone')} value={form.gone} onChange={(gone) => change({ gone })} />
        <NumberInput
          label={t('pane.progress.working')}
          value={form.working}
          onChange={(working) => change({ working })}
        />
      </div>
      {asksForDays && <Body1 role="alert">{t('pane.progress.days')}</Body1>}
      <Button onClick={show}>{t('pane.progress.show')}</Button>
      {shown?.ok === false && <FindingList findings={shown.findings} />}
      {shown?.ok === true && running && (
        <>
          <Body1 role="status">{daysWords(shown.value.days, language)}</Body1>
          <ProgressList progress={shown.value} plan={plan} />
          <OnSheet progress={shown.value} plan={plan} period={running.period} />
        </>
      )}
    </Fold>
  );
}

interface OnSheetProps {
  readonly progress: Progress;
  readonly plan: Plan;
  readonly period: string;
}

function OnSheet({ progress, plan, period }: OnSheetProps): ReactNode {
  const { t, language, workbook } = usePane();
  const [sheet, setSheet] = useState<string | null>(null);
  const task = useTask();
  const write = async (): Promise<void> => {
    const written = await task.run((run) => writeProgress(workbook, progress, { plan, period, language, ...run }));
    if (written !== undefined) setSheet(written);
  };
  return (
    <>
      <Button onClick={() => void write()}>{t('pane.progress.sheet')}</Button>
      <TaskStatus task={task} label={t('pane.progress.writing')} />
      <SheetLinks sheets={[sheet]} />
    </>
  );
}
