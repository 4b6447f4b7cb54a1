import { useEffect, useState } from 'react';
import { readOwnProfiles, type OwnProfiles } from '../../state/ownProfiles.ts';
import { SETTINGS } from '../../state/remembered.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask, type Task } from '../Task/useTask.ts';

export interface OwnProfilesState {
  readonly profiles: OwnProfiles;
  readonly task: Task;
  /** Whether they are in the workbook now. */
  readonly save: (profiles: OwnProfiles) => Promise<boolean>;
}

/** The profiles that the workbook keeps. */
export function useOwnProfiles(): OwnProfilesState {
  const { workbook } = usePane();
  const [profiles, setProfiles] = useState<OwnProfiles>([]);
  const task = useTask();
  const { run } = task;
  useEffect(() => {
    void run(() => workbook.getSetting(SETTINGS.profiles)).then((value) => setProfiles(readOwnProfiles(value)));
  }, [run, workbook]);
  const save = async (next: OwnProfiles): Promise<boolean> => {
    const isDone = await run(async () => {
      await workbook.setSetting(SETTINGS.profiles, next);
      return true;
    });
    if (isDone === true) setProfiles(next);
    return isDone === true;
  };
  return { profiles, task, save };
}
