import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { SheetNames } from '../../commands/sheetNames.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { useShown } from '../Task/useShown.ts';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export type CreateAnswer =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'created'; readonly sheets: SheetNames };

interface Props {
  readonly plan: Plan;
  readonly answer: CreateAnswer | null;
  readonly onScore: () => void;
}

/** What came of creating the plan, and where to go from there. */
export function CreateOutcome({ plan, answer, onScore }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const place = useShown(answer !== null);
  return (
    <div ref={place} className={styles.outcome}>
      {answer?.kind === 'refused' && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {t('pane.plan.refused')}
            <FindingList findings={answer.findings} indicators={plan.indicators} />
          </MessageBarBody>
        </MessageBar>
      )}
      {answer?.kind === 'created' && (
        <>
          <MessageBar intent="success" layout="multiline" politeness="polite">
            <MessageBarBody>{t('pane.plan.created')}</MessageBarBody>
          </MessageBar>
          <SheetLinks sheets={[answer.sheets.plan, answer.sheets.actuals, answer.sheets.scorecard]} />
          <Button onClick={onScore}>{t('pane.plan.continue')}</Button>
        </>
      )}
    </div>
  );
}
