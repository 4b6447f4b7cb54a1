import { Body1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { RunOptions } from '../../excel/workbook.ts';
import type { MovedPlan } from '../../commands/applyWhatIf.ts';
import type { ScoreAnswer } from '../../commands/scoreTeam.ts';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { isMoved, movables, movedPlan } from '../../state/whatIf.ts';
import { fieldProblems } from '../../state/draftChecks.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { MovableIndicator } from './MovableIndicator.tsx';
import { useWhatIf } from './useWhatIf.ts';
import { WhatIfActions } from './WhatIfActions.tsx';
import { WhatIfPeople } from './WhatIfPeople.tsx';
import { WhatIfSummary } from './WhatIfSummary.tsx';

/** Under this height of the pane, nothing may stay in sight at the cost of what is worked in. */
const TALL = '@media (min-height: 640px)';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, outlineStyle: 'none' },
  results: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [TALL]: { position: 'sticky', top: 0, zIndex: 1 },
  },
  controls: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface WhatIfProps {
  readonly score: TeamScore;
  readonly onApply: (moved: Omit<MovedPlan, 'standing'>, run: RunOptions) => Promise<ScoreAnswer | null>;
  readonly onDrop: () => void;
}

/** Weights and targets to move, and what everyone's totals, ranks and lights would be. */
export function WhatIfView({ score, onApply, onDrop }: WhatIfProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);
  useEffect(() => view.current?.focus(), []);
  const { draft, dispatch, teams, findings } = useWhatIf(score);
  const standing = score.plan;
  const problemOf = fieldProblems(draft.plan);
  return (
    <section ref={view} tabIndex={-1} className={styles.view} aria-label={t('pane.whatIf.title')}>
      <Heading level="h2">{t('pane.whatIf.title')}</Heading>
      <Body1>{t('pane.whatIf.hint')}</Body1>
      <div className={styles.results}>
        {teams === null && <Spinner label={t('pane.whatIf.opening')} />}
        {teams !== null && <WhatIfSummary teams={teams} />}
        {findings.length > 0 && (
          <div role="alert">
            <Body1>{t('pane.whatIf.cannot')}</Body1>
            <FindingList findings={findings} indicators={draft.plan.indicators} />
          </div>
        )}
        {teams !== null && <WhatIfPeople teams={teams} />}
      </div>
      <div className={styles.controls}>
        <Heading level="h3">{t('pane.whatIf.controls')}</Heading>
        {movables(standing, draft.plan).map((movable, index) => (
          <MovableIndicator
            key={movable.indicator.id}
            {...{ movable, draft, dispatch, problemOf }}
            inForce={standing.indicators[index] ?? movable.indicator}
          />
        ))}
      </div>
      <WhatIfActions
        {...{ standing, onApply, onDrop }}
        plan={movedPlan(standing, draft)}
        isMoved={isMoved(standing, draft)}
        isSound={findings.length === 0}
      />
    </section>
  );
}
