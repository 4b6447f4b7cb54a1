import { Body1, Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import {
  ADJUSTMENT_IDS,
  adjusted,
  endOfQuarter,
  isSeason,
  offered,
  type AdjustmentId,
} from '../../state/adjustments.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { today } from '../../state/today.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { PlanChanges } from './PlanChanges.tsx';

interface Props {
  readonly plan: Plan;
  readonly dispatch: Dispatch<DraftAction>;
}

/** Moves the emphasis of a plan with the business, shown before it is done [S-10]. */
export function AdjustPlan({ plan, dispatch }: Props): ReactNode {
  const { t } = usePane();
  const [chosen, setChosen] = useState<AdjustmentId | null>(null);
  const [until, setUntil] = useState(() => endOfQuarter(today()));
  const [isApplied, setApplied] = useState(false);
  const choose = (value: string): void => {
    setChosen(ADJUSTMENT_IDS.find((id) => id === value) ?? null);
    setApplied(false);
  };
  const apply = (next: Plan): void => {
    dispatch({ type: 'adopt', plan: next });
    setChosen(null);
    setApplied(true);
  };
  return (
    <Fold section label={t('pane.adjust')}>
      <Field size="small" label={t('pane.adjust.what')}>
        <Select value={chosen ?? ''} onChange={(_, { value }) => choose(value)}>
          <option value="">{t('pane.adjust.choose')}</option>
          {offered(plan).map((id) => (
            <option key={id} value={id}>
              {t(`pane.adjust.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== null && isSeason(chosen) && (
        <Field size="small" label={t('pane.adjust.until')} hint={t('pane.adjust.untilHint')}>
          <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
        </Field>
      )}
      {chosen !== null && <Preview {...{ plan, chosen, until }} onApply={apply} />}
      {isApplied && <Body1 role="status">{t('pane.adjust.applied')}</Body1>}
    </Fold>
  );
}

interface PreviewProps {
  readonly plan: Plan;
  readonly chosen: AdjustmentId;
  readonly until: string;
  readonly onApply: (plan: Plan) => void;
}

function Preview({ plan, chosen, until, onApply }: PreviewProps): ReactNode {
  const { t } = usePane();
  const outcome = adjusted(plan, chosen, { today: today(), until });
  if (!outcome.ok) return <FindingList findings={outcome.findings} indicators={plan.indicators} />;
  return (
    <div aria-live="polite">
      <Body1>{t('pane.adjust.would')}</Body1>
      <PlanChanges before={plan} after={outcome.value} />
      <Button onClick={() => onApply(outcome.value)}>{t('pane.adjust.apply')}</Button>
    </div>
  );
}
