import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppliedPlan, MovedPlan } from '../../commands/applyWhatIf.ts';
import type { WorkbookPlan } from '../../commands/readWorkbookPlan.ts';
import type { ScoreAnswer } from '../../commands/scoreTeam.ts';
import type { RunOptions } from '../../excel/workbook.ts';
import type { WhatIfDoor } from './useWhatIfDoor.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

type Move = Omit<MovedPlan, 'standing'>;

interface Props {
  readonly door: WhatIfDoor;
  readonly answer: ScoreAnswer | null;
  readonly apply: (moved: Move, run: RunOptions) => Promise<AppliedPlan | null>;
  /** Told of the plan in force afterwards. */
  readonly onApplied: (standing: Extract<WorkbookPlan, { kind: 'ready' }>) => void;
  readonly children: ReactNode;
}

/** What-if takes the place of the form while it is open: a narrow pane has room for one of them. */
export function BehindDoor({ door, answer, apply, onApplied, children }: Props): ReactNode {
  const styles = useStyles();
  const applied = async (moved: Move, run: RunOptions): Promise<ScoreAnswer | null> => {
    const done = await apply(moved, run);
    if (done?.answer.kind !== 'scored' || done.standing.kind !== 'ready') return done?.answer ?? null;
    onApplied(done.standing);
    door.close({ version: done.standing.plan.version, score: done.answer.score });
    return done.answer;
  };
  if (door.View === null || answer?.kind !== 'scored') return <div className={styles.form}>{children}</div>;
  const { score } = answer;
  return <door.View score={score} onApply={applied} onDrop={() => door.close({ version: null, score })} />;
}
