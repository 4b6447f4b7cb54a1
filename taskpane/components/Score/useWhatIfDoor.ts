import { useState, type ComponentType } from 'react';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { useTask, type Task } from '../Task/useTask.ts';
import type { WhatIfProps } from '../WhatIf/WhatIfView.tsx';

/** How people came back from moving weights and targets. */
export interface WhatIfEnd {
  /** Of the plan that was applied; null where all was dropped. */
  readonly version: number | null;
  /** The team as it is scored from then on. */
  readonly score: TeamScore;
}

export interface WhatIfDoor {
  /** Null while it is closed. */
  readonly View: ComponentType<WhatIfProps> | null;
  readonly opening: Task;
  /** Null before anybody came back. */
  readonly end: WhatIfEnd | null;
  readonly open: () => Promise<void>;
  readonly close: (end: WhatIfEnd) => void;
}

/** The view of what-if loads when somebody asks for it. */
export function useWhatIfDoor(): WhatIfDoor {
  const [View, setView] = useState<WhatIfDoor['View']>(null);
  const [end, setEnd] = useState<WhatIfEnd | null>(null);
  const opening = useTask();
  const open = async (): Promise<void> => {
    const loaded = await opening.run(() => import('../WhatIf/WhatIfView.tsx'));
    if (loaded !== undefined) setView(() => loaded.WhatIfView);
  };
  const close = (how: WhatIfEnd): void => {
    setView(null);
    setEnd(how);
  };
  return { View, opening, end, open, close };
}
