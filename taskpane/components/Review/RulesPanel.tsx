import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReviewRules as Rules } from '../../../src/review/reviewRules.ts';
import {
  changeReviewRules,
  putRulesOnSheet,
  resetReviewRules,
  type StandingRules,
} from '../../commands/reviewRules.ts';
import { withRule } from '../../state/reviewForm.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { BoundField } from './BoundField.tsx';
import { BrokenRules } from './BrokenRules.tsx';
import { RuleForm } from './RuleForm.tsx';
import type { ReviewRulesState } from './useReviewRules.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { alignSelf: 'start' },
});

export interface RulesPanelProps {
  readonly state: ReviewRulesState;
  /** Whether it stands above already what is wrong with their sheet. */
  readonly isTold: boolean;
}

/** Where the rules stand, a form for each, and the way back to those that ship. */
export function RulesPanel({ state, isTold }: RulesPanelProps): ReactNode {
  const { standing } = state;
  if (standing === null) return null;
  return (
    <>
      <OnSheet standing={standing} state={state} />
      {standing.rules.ok ? (
        <RuleForms rules={standing.rules.value} {...{ standing, state }} />
      ) : (
        !isTold && <BrokenRules standing={standing} />
      )}
      <Reset state={state} />
    </>
  );
}

interface PartProps {
  readonly standing: StandingRules;
  readonly state: ReviewRulesState;
}

/** Where the rules stand, or the way onto a sheet. */
function OnSheet({ standing: { sheet }, state: { act } }: PartProps): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  if (sheet !== null) {
    return (
      <>
        <Body1>{t('pane.review.rulesStand', { sheet })}</Body1>
        <SheetLinks sheets={[sheet]} />
      </>
    );
  }
  return (
    <Button
      className={styles.button}
      size="small"
      onClick={() => void act((run) => putRulesOnSheet(workbook, { language, ...run }))}
    >
      {t('pane.review.rulesToSheet')}
    </Button>
  );
}

function RuleForms({ rules, standing: { plan, warnings }, state: { act } }: PartProps & { readonly rules: Rules }) {
  const { t, workbook, language } = usePane();
  const change = (by: (rules: Rules) => Rules): void => void act(() => changeReviewRules(workbook, by, language));
  return (
    <>
      <FindingList findings={warnings} indicators={plan.indicators} />
      {rules.rules.map((rule) => (
        <RuleForm key={rule.id} {...{ rule, plan }} onChange={(changed) => change((now) => withRule(now, changed))} />
      ))}
      <BoundField
        key={rules.falseAlarms}
        label={t('pane.review.falseAlarms')}
        bound={rules.falseAlarms}
        problemOf={(share) => (share >= LEAST_ALARMS && share <= MOST_ALARMS ? null : t('pane.review.alarmsBetween'))}
        onChange={(falseAlarms) => change((now) => ({ ...now, falseAlarms }))}
      />
    </>
  );
}

/** Of a year in which nothing is the matter, as a share. */
const LEAST_ALARMS = 0.001;
const MOST_ALARMS = 0.5;

/** Asks first: rules of people's own would be gone. */
function Reset({ state: { act } }: Pick<PartProps, 'state'>): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <Button className={styles.button} size="small" onClick={() => setAsks(true)}>
        {t('pane.review.rulesReset')}
      </Button>
    );
  }
  const reset = (): void => {
    setAsks(false);
    void act(() => resetReviewRules(workbook, language));
  };
  return (
    <>
      <Body1 role="alert">{t('pane.review.resetAsks')}</Body1>
      <div className={styles.row}>
        <Button size="small" onClick={reset}>
          {t('pane.review.resetYes')}
        </Button>
        <Button size="small" onClick={() => setAsks(false)}>
          {t('pane.review.resetNo')}
        </Button>
      </div>
    </>
  );
}
