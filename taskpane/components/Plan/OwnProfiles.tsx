import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { WeightProfile } from '../../../src/plan/profileTable.ts';
import { applyWeights } from '../../../src/plan/profiles.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { ProfileLine } from './ProfileLine.tsx';
import { SaveProfile } from './SaveProfile.tsx';
import { useOwnProfiles } from './useOwnProfiles.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly plan: Plan;
  readonly dispatch: Dispatch<DraftAction>;
}

/** Weights kept under a name in the workbook, and given back to a plan [S-8]. */
export function OwnProfiles({ plan, dispatch }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const own = useOwnProfiles();
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const use = (profile: WeightProfile): void => {
    const outcome = applyWeights(plan, profile);
    setRefused(outcome.ok ? [] : outcome.findings);
    setSaid(outcome.ok ? t('pane.ownProfile.used', { name: profile.id }) : null);
    if (outcome.ok) dispatch({ type: 'adopt', plan: outcome.value });
  };
  const say = (what: 'saved' | 'renamed' | 'deleted', name: string): void => {
    setRefused([]);
    setSaid(t(`pane.ownProfile.${what}`, { name }));
  };
  return (
    <Fold section label={t('pane.ownProfile')}>
      <Caption1>{t('pane.ownProfile.hint')}</Caption1>
      {own.profiles.length > 0 && (
        <ul className={styles.list}>
          {own.profiles.map((profile) => (
            <ProfileLine key={profile.id} {...{ profile, own }} onUse={() => use(profile)} onDone={say} />
          ))}
        </ul>
      )}
      <SaveProfile {...{ plan, own }} onSaved={(name) => say('saved', name)} />
      <FindingList findings={refused} indicators={plan.indicators} />
      {said !== null && <Body1 role="status">{said}</Body1>}
      <TaskStatus task={own.task} label={t('pane.ownProfile.saving')} />
    </Fold>
  );
}
