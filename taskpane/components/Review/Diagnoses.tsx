import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { causeWords, diagnosisWords, figureName } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { CauseResult } from '../../../src/review/reviewTypes.ts';
import { CAUSE_SIGNS } from '../../../src/i18n/causeSigns.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ToSheet } from './ToSheet.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly team: TeamReview;
}

/** What may be behind indicators off their targets, as a checklist in which the data has its say [S-36]. */
export function Diagnoses({ team }: Props): ReactNode {
  const { t, language } = usePane();
  const { plan, review } = team;
  const { diagnoses } = review;
  return (
    <Fold section label={t('pane.review.diagnoses', { count: diagnoses.length })}>
      {diagnoses.length === 0 && <Body1>{t('pane.review.noDiagnosis')}</Body1>}
      {diagnoses.map((diagnosis) => (
        <Fold key={diagnosis.indicator} label={figureName(diagnosis.indicator, { plan, language })}>
          <Body1>{diagnosisWords(diagnosis, { plan, language })}</Body1>
          {diagnosis.causes.map((cause) => (
            <Cause key={cause.rule.id} cause={cause} plan={plan} subject={diagnosis.indicator} />
          ))}
        </Fold>
      ))}
      <ToSheet part="diagnosis" team={team} />
    </Fold>
  );
}

interface CauseProps {
  readonly cause: CauseResult;
  readonly plan: Plan;
  readonly subject: string;
}

function Cause({ cause, plan, subject }: CauseProps): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { title, verdict, evidence, rows, examine } = causeWords(cause, { plan, language, subject });
  return (
    <Fold label={t('pane.review.cause', { sign: CAUSE_SIGNS[cause.verdict], cause: title, verdict })}>
      <ul className={styles.list}>
        {[...evidence, ...rows].map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {examine !== '' && <Caption1>{examine}</Caption1>}
    </Fold>
  );
}
