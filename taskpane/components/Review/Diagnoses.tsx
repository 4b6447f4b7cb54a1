import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { causeWords, diagnosisWords, figureName } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { CauseResult, CauseVerdict, Diagnosis } from '../../../src/review/reviewTypes.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Of the checklist; text says the same beside it. */
const SIGNS: Readonly<Record<CauseVerdict, string>> = { supported: '☑', refuted: '☒', open: '☐' };

interface Props {
  readonly diagnoses: readonly Diagnosis[];
  readonly plan: Plan;
}

/** What may be behind indicators off their targets, as a checklist in which the data has its say [S-36]. */
export function Diagnoses({ diagnoses, plan }: Props): ReactNode {
  const { t, language } = usePane();
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
    <Fold label={t('pane.review.cause', { sign: SIGNS[cause.verdict], cause: title, verdict })}>
      <ul className={styles.list}>
        {[...evidence, ...rows].map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {examine !== '' && <Caption1>{examine}</Caption1>}
    </Fold>
  );
}
