import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import type { WhatIfDoor, WhatIfEnd } from './useWhatIfDoor.ts';

interface Props {
  readonly score: TeamScore;
  readonly door: WhatIfDoor;
}

/** The way to moving weights and targets, and what became of it; whoever comes back is where they left. */
export function OpenWhatIf({ score, door: { opening, end, open } }: Props): ReactNode {
  const { t } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const back = end?.score === score ? end : null;
  useEffect(() => (back === null ? undefined : place.current?.querySelector('button')?.focus()), [back]);
  return (
    <div ref={place}>
      {back !== null && <Ending end={back} />}
      <Button onClick={() => void open()}>{t('pane.whatIf')}</Button>
      <TaskStatus task={opening} label={t('pane.whatIf.opening')} />
    </div>
  );
}

function Ending({ end: { version } }: { readonly end: WhatIfEnd }): ReactNode {
  const { t } = usePane();
  return (
    <Body1 role="status" block>
      {version === null ? t('pane.whatIf.dropped') : t('pane.whatIf.applied', { version })}
    </Body1>
  );
}
