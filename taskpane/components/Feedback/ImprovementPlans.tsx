import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { GOAL_STATUSES, type GoalOutcome } from '../../../src/feedback/agreedGoals.ts';
import type { Outcome } from '../../../src/findings.ts';
import { goalWords } from '../../../src/i18n/goalWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { findImprovements, writeImprovements, type FoundImprovements } from '../../commands/improvements.ts';
import type { PeriodFigures } from '../../commands/scorePeriods.ts';
import { firstOf } from '../../state/shownNumbers.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const SHOWN = 40;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  write: { alignSelf: 'start' },
});

interface Props {
  readonly plan: Plan;
  /** Oldest first. */
  readonly periods: readonly PeriodFigures[];
}

/** What was agreed in interviews, and whether it was kept [S-31]; read when it is unfolded. */
export function ImprovementPlans({ plan, periods }: Props): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [found, setFound] = useState<Outcome<FoundImprovements> | null>(null);
  const [sheet, setSheet] = useState<string | null>(null);
  const reading = useTask();
  const writing = useTask();
  const read = async (): Promise<void> => {
    const given = await reading.run(() => findImprovements(workbook, plan, periods));
    if (given !== undefined) setFound(given);
  };
  const write = async (): Promise<void> => {
    const given = await writing.run((run) => writeImprovements(workbook, { plan, periods, language, run }));
    if (given?.ok === false) setFound(given);
    if (given?.ok === true) setSheet(given.value);
  };
  return (
    <Fold section label={t('pane.improvement')} onOpen={() => void read()}>
      <Caption1>{t('pane.improvement.hint')}</Caption1>
      <TaskStatus task={reading} label={t('pane.loading')} />
      {found?.ok === false && <FindingList findings={found.findings} indicators={plan.indicators} />}
      {found?.ok === true && (
        <>
          <Outcomes outcomes={found.value.outcomes} plan={plan} />
          <FindingList findings={found.value.reading.findings} indicators={plan.indicators} />
          {found.value.outcomes.length > 0 && (
            <Button className={styles.write} onClick={() => void write()}>
              {t('pane.improvement.update')}
            </Button>
          )}
          <TaskStatus task={writing} label={t('pane.improvement.writing')} />
          {sheet !== null && <SheetLinks sheets={[sheet]} />}
        </>
      )}
    </Fold>
  );
}

function Outcomes({ outcomes, plan }: { readonly outcomes: readonly GoalOutcome[]; readonly plan: Plan }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  if (outcomes.length === 0) return <Body1 role="status">{t('pane.improvement.none')}</Body1>;
  const [kept = [], missed = [], open = []] = GOAL_STATUSES.map((status) =>
    outcomes.filter((outcome) => outcome.status === status),
  );
  const { first, left } = firstOf([...missed, ...kept, ...open], SHOWN);
  const counts = { kept: kept.length, missed: missed.length, open: open.length };
  return (
    <>
      <Body1 role="status">{t('pane.improvement.counts', counts)}</Body1>
      <ul className={styles.list}>
        {first.map((outcome, index) => (
          <li key={index}>
            {t('pane.improvement.person', {
              person: outcome.goal.person,
              sentence: goalWords(outcome, plan.indicators, language),
            })}
          </li>
        ))}
        {left > 0 && <li>{t('pane.more', { count: left })}</li>}
      </ul>
    </>
  );
}
