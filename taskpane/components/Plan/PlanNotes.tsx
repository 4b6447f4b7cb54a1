import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Histories } from '../../../src/plan/history.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { draftNotes } from '../../state/draftChecks.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { useSentence } from '../Findings/useSentence.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  repair: { display: 'flex', marginBlockStart: tokens.spacingVerticalXXS, textAlign: 'start' },
});

interface Props {
  readonly plan: Plan;
  /** What past periods say of its indicators. */
  readonly histories: Histories;
  readonly dispatch: Dispatch<DraftAction>;
}

/** What speaks against the plan while it is made [S-4], [S-6], [S-11], [S-12], each with the button that repairs it. */
export function PlanNotes({ plan, histories, dispatch }: Props): ReactNode {
  const { t, describeRepair } = usePane();
  const sentenceAbout = useSentence();
  const styles = useStyles();
  const notes = draftNotes(plan, histories);
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('pane.plan.notes')}>
      <Heading level="h2">{t('pane.plan.notes')}</Heading>
      <ul className={styles.list}>
        {notes.map(({ finding, repair }, index) => (
          <li key={index}>
            {sentenceAbout(finding, plan.indicators)}
            {repair !== null && (
              <Button
                size="small"
                className={styles.repair}
                onClick={() => dispatch({ type: 'adopt', plan: repair.plan })}
              >
                {describeRepair(repair, plan.indicators)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
