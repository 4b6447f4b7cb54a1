import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { WeightProfile } from '../../../src/plan/profileTable.ts';
import { withoutProfile } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';
import { RenameProfile } from './RenameProfile.tsx';
import type { OwnProfilesState } from './useOwnProfiles.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: 0 },
});

interface Props {
  readonly profile: WeightProfile;
  readonly own: OwnProfilesState;
  readonly onUse: () => void;
  readonly onDone: (what: 'renamed' | 'deleted', name: string) => void;
}

/** A profile, and what can be done with it. */
export function ProfileLine({ profile, own, onUse, onDone }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [isRenaming, setRenaming] = useState(false);
  const name = profile.id;
  const remove = async (): Promise<void> => {
    if (await own.change((now) => withoutProfile(now, name))) onDone('deleted', name);
  };
  const renamed = (next: string): void => {
    setRenaming(false);
    onDone('renamed', next);
  };
  return (
    <li className={styles.line}>
      <Body1 className={styles.name}>{name}</Body1>
      <Button size="small" aria-label={t('pane.ownProfile.useNamed', { name })} onClick={onUse}>
        {t('pane.ownProfile.use')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isRenaming}
        aria-label={t('pane.ownProfile.renameNamed', { name })}
        onClick={() => setRenaming(!isRenaming)}
      >
        {t('pane.ownProfile.rename')}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        aria-label={t('pane.ownProfile.deleteNamed', { name })}
        onClick={() => void remove()}
      >
        {t('pane.ownProfile.delete')}
      </Button>
      {isRenaming && <RenameProfile {...{ name, own }} onRenamed={renamed} />}
    </li>
  );
}
