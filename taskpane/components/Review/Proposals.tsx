import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { keepDeclined, loadDeclined, type Declined } from '../../commands/reviewMemory.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { today } from '../../state/today.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';
import { ProposalCard } from './ProposalCard.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly team: TeamReview;
  readonly onChanged: () => void;
  readonly onEdit: (plan: Plan) => void;
}

/** What the review would change in the plan: to be accepted, edited or declined [S-38]. */
export function Proposals({ team, onChanged, onEdit }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { declined, setDeclined } = useDeclined();
  const { proposals } = team.review;
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.review.proposals')}</Heading>
      {proposals.length === 0 && <Body1>{t('pane.review.noProposal')}</Body1>}
      {proposals.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          {...{ team, proposal, onChanged, onEdit }}
          declined={declined.find(({ id }) => id === proposal.id) ?? null}
          onDecline={(reason) =>
            setDeclined([
              ...declined.filter(({ id }) => id !== proposal.id),
              { id: proposal.id, reason, date: today() },
            ])
          }
          onReopen={() => setDeclined(declined.filter(({ id }) => id !== proposal.id))}
        />
      ))}
    </section>
  );
}

/** The workbook remembers them. */
function useDeclined() {
  const { workbook } = usePane();
  const [declined, setDeclined] = useState<readonly Declined[]>([]);
  const { run: read } = useTask();
  const { run: keep } = useTask();
  useEffect(() => {
    void read(() => loadDeclined(workbook)).then((found) => setDeclined(found ?? []));
  }, [read, workbook]);
  return {
    declined,
    setDeclined: (next: readonly Declined[]): void => {
      setDeclined(next);
      void keep(() => keepDeclined(workbook, next));
    },
  };
}
