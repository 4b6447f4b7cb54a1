import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { oneLine } from '../../../src/plan/plainText.ts';
import { LONGEST_NAME, nameProblem, renamedProfile, withoutProfile } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { OwnProfilesState } from './useOwnProfiles.ts';

const useStyles = makeStyles({
  field: { flexBasis: '100%', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly name: string;
  readonly own: OwnProfilesState;
  readonly onRenamed: (next: string) => void;
}

/** Another name for the same weights. */
export function RenameProfile({ name, own, onRenamed }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [next, setNext] = useState(name);
  const problem = nameProblem(next, withoutProfile(own.profiles, name));
  const rename = async (): Promise<void> => {
    if (problem !== null) return;
    if (await own.change((now) => renamedProfile(now, name, next))) onRenamed(oneLine(next));
  };
  return (
    <>
      <Field
        size="small"
        className={styles.field}
        label={t('pane.ownProfile.newName')}
        validationMessage={problem && t(`pane.ownProfile.${problem}`)}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          maxLength={LONGEST_NAME}
          value={next}
          onChange={(_, { value }) => setNext(value)}
          onKeyDown={({ key }) => (key === 'Enter' ? void rename() : undefined)}
        />
      </Field>
      <Button size="small" onClick={() => void rename()}>
        {t('pane.ownProfile.keep')}
      </Button>
    </>
  );
}
