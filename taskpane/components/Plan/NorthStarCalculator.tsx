import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { planNorthStar } from '../../../src/plan/northStar.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { GOAL_FIELDS, goalOf, targetsOf, withTargets, type GoalForm } from '../../state/northStarForm.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { listText } from '../../state/shownNumbers.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { WorkloadTable } from './WorkloadTable.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
});

const EMPTY: GoalForm = { customers: '', conversionRate: '', effectiveRate: '', agents: '' };

interface Props {
  readonly plan: Plan;
  readonly dispatch: Dispatch<DraftAction>;
}

/** From customers to win to leads, effective calls and dials, which can become the plan's targets [S-13]. */
export function NorthStarCalculator({ plan, dispatch }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [form, setForm] = useState(EMPTY);
  const goal = goalOf(form);
  const star = goal === null ? null : planNorthStar(goal);
  return (
    <Fold section label={t('pane.star')}>
      <Caption1>{t('pane.star.hint')}</Caption1>
      <div className={styles.fields}>
        {GOAL_FIELDS.map((field) => (
          <Field key={field} size="small" label={t(`pane.star.${field}`)}>
            <Input
              inputMode="decimal"
              className={styles.input}
              input={{ className: styles.input }}
              value={form[field]}
              onChange={(_, { value }) => setForm({ ...form, [field]: value })}
            />
          </Field>
        ))}
      </div>
      {star?.ok === false && <FindingList findings={star.findings} />}
      {goal !== null && star?.ok === true && (
        <>
          <WorkloadTable star={star.value} />
          <TakeTargets {...{ plan, dispatch }} targets={targetsOf(goal, star.value)} />
        </>
      )}
    </Fold>
  );
}

function TakeTargets({
  plan,
  dispatch,
  targets,
}: Props & { readonly targets: ReadonlyMap<string, number> }): ReactNode {
  const { t, language } = usePane();
  const [used, setUsed] = useState<string | null>(null);
  const concerned = plan.indicators.filter(({ id }) => targets.has(id));
  const nameAll = (ids: readonly { readonly id: string }[]): string =>
    listText(
      ids.map((each) => indicatorName(each, language)),
      language,
    );
  if (concerned.length === 0) {
    const missing = [...targets.keys()].map((id) => ({ id }));
    return <Caption1>{t('pane.star.none', { indicators: nameAll(missing) })}</Caption1>;
  }
  const take = (): void => {
    dispatch({ type: 'adopt', plan: withTargets(plan, targets) });
    setUsed(nameAll(concerned));
  };
  return (
    <>
      <Button onClick={take}>{t('pane.star.use')}</Button>
      {used !== null && <Caption1 role="status">{t('pane.star.used', { indicators: used })}</Caption1>}
    </>
  );
}
