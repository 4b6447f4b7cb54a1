import { useEffect, useState } from 'react';
import { readOwnProfiles, type OwnProfiles } from '../../state/ownProfiles.ts';
import { SETTINGS } from '../../state/remembered.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask, type Task } from '../Task/useTask.ts';

export interface OwnProfilesState {
  readonly profiles: OwnProfiles;
  readonly task: Task;
  /** Goes from what the workbook has now. Whether it is in the workbook. */
  readonly change: (next: (profiles: OwnProfiles) => OwnProfiles) => Promise<boolean>;
}

/** The profiles that the workbook keeps. */
export function useOwnProfiles(): OwnProfilesState {
  const { workbook } = usePane();
  const [profiles, setProfiles] = useState<OwnProfiles | null>(null);
  const task = useTask();
  const { run } = task;
  useEffect(() => {
    void run(() => workbook.getSetting(SETTINGS.profiles).then(readOwnProfiles)).then((read) =>
      setProfiles((before) => read ?? before),
    );
  }, [run, workbook]);
  const change = async (next: (profiles: OwnProfiles) => OwnProfiles): Promise<boolean> => {
    const changed = await run(async () => {
      const now = next(readOwnProfiles(await workbook.getSetting(SETTINGS.profiles)));
      await workbook.setSetting(SETTINGS.profiles, now);
      return now;
    });
    if (changed !== undefined) setProfiles(changed);
    return changed !== undefined;
  };
  return { profiles: profiles ?? [], task, change };
}
