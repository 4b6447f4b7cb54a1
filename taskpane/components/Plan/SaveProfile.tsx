import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { LONGEST_NAME, MOST_PROFILES, profileOf, profileProblem, type ProfileLevel } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { OwnProfilesState } from './useOwnProfiles.ts';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface Props {
  readonly plan: Plan;
  readonly own: OwnProfilesState;
  readonly onSaved: (name: string) => void;
}

const LEVELS = ['indicator', 'dimension'] as const satisfies readonly ProfileLevel[];

/** Keeps the weights of a plan under a name. */
export function SaveProfile({ plan, own, onSaved }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [name, setName] = useState('');
  const [level, setLevel] = useState<ProfileLevel>('indicator');
  const [isTried, setTried] = useState(false);
  const problem = profileProblem(plan, name, own.profiles);
  const save = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || !(await own.change((now) => [...now, profileOf(plan, name, level)]))) return;
    onSaved(profileOf(plan, name, level).id);
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
