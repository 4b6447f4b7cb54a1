import { Body1, Button, Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { WeightProfile } from '../../../src/plan/profileTable.ts';
import { applyWeights } from '../../../src/plan/profiles.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { LONGEST_NAME, MOST_PROFILES, profileOf, profileProblem, type ProfileLevel } from '../../state/ownProfiles.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useOwnProfiles, type OwnProfilesState } from './useOwnProfiles.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
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
  return (
    <Fold section label={t('pane.ownProfile')}>
      <Caption1>{t('pane.ownProfile.hint')}</Caption1>
      {own.profiles.length > 0 && (
        <ul className={styles.list}>
          {own.profiles.map((profile) => (
            <li key={profile.id} className={styles.line}>
              <Body1 className={styles.name}>{profile.id}</Body1>
              <Button
                size="small"
                aria-label={t('pane.ownProfile.useNamed', { name: profile.id })}
                onClick={() => use(profile)}
              >
                {t('pane.ownProfile.use')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={t('pane.ownProfile.deleteNamed', { name: profile.id })}
                onClick={() => void own.save(own.profiles.filter(({ id }) => id !== profile.id))}
              >
                {t('pane.ownProfile.delete')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SaveProfile {...{ plan, own }} onSaved={(name) => setSaid(t('pane.ownProfile.saved', { name }))} />
      <FindingList findings={refused} indicators={plan.indicators} />
      {said !== null && <Body1 role="status">{said}</Body1>}
      <TaskStatus task={own.task} label={t('pane.ownProfile.saving')} />
    </Fold>
  );
}

interface SaveProps {
  readonly plan: Plan;
  readonly own: OwnProfilesState;
  readonly onSaved: (name: string) => void;
}

const LEVELS = ['indicator', 'dimension'] as const satisfies readonly ProfileLevel[];

function SaveProfile({ plan, own, onSaved }: SaveProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [name, setName] = useState('');
  const [level, setLevel] = useState<ProfileLevel>('indicator');
  const [isTried, setTried] = useState(false);
  const problem = profileProblem(plan, name, own.profiles);
  const save = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || !(await own.save([...own.profiles, profileOf(plan, name, level)]))) return;
    onSaved(name.trim());
    setName('');
    setTried(false);
  };
  const message = isTried && problem !== null ? t(`pane.ownProfile.${problem}`, { most: MOST_PROFILES }) : null;
  return (
    <>
      <Field
        size="small"
        label={t('pane.ownProfile.name')}
        {...(message === null ? {} : { validationMessage: message })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field size="small" label={t('pane.ownProfile.level')}>
        <Select value={level} onChange={(_, { value }) => setLevel(LEVELS.find((each) => each === value) ?? level)}>
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {t(`pane.ownProfile.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button onClick={() => void save()}>{t('pane.ownProfile.save')}</Button>
    </>
  );
}
