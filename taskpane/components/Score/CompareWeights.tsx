import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import type { Policy } from '../../commands/planToScore.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { compareProfiles } from '../../state/profileComparison.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { Movers } from './Movers.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  /** With the weights that people gave the plan. */
  readonly base: Plan;
  readonly actuals: Actuals;
  readonly policy: Policy;
  readonly profiles: OwnProfiles;
  readonly onUse: (profile: string) => void;
}

/** How the people just scored would fare by other weights; opened by a person, since it scores everyone several times. */
export function CompareWeights(props: Props): ReactNode {
  const { t } = usePane();
  const [isOpen, setOpen] = useState(false);
  return isOpen ? <Comparison {...props} /> : <Button onClick={() => setOpen(true)}>{t('pane.compare')}</Button>;
}

function Comparison({ base, actuals, policy, profiles, onUse }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { missing, minimumCoverage } = policy;
  const compared = useMemo(
    () => compareProfiles(base, actuals, { missing, minimumCoverage }, profiles),
    [base, actuals, missing, minimumCoverage, profiles],
  );
  if (!compared.ok) return <FindingList findings={compared.findings} indicators={base.indicators} />;
  const { columns, unfit } = compared.value;
  return (
    <section className={styles.section}>
      <Heading level="h3">{t('pane.compare.title')}</Heading>
      <Body1>{t('pane.compare.hint')}</Body1>
      <ComparedTable columns={columns} />
      {columns.slice(1).map((column) => (
        <Movers key={column.profile} column={column} inUse={column.profile === policy.profile} onUse={onUse} />
      ))}
      {unfit.length > 0 && (
        <div>
          <Body1>{t('pane.compare.unfit')}</Body1>
          <FindingList findings={unfit} indicators={base.indicators} />
        </div>
      )}
    </section>
  );
}
