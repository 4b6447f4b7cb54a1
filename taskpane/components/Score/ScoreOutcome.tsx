import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import type { TemplateId } from '../../../src/plan/templates.ts';
import type { Policy } from '../../commands/planToScore.ts';
import type { ScoreAnswer } from '../../commands/scoreTeam.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { useShown } from '../Task/useShown.ts';
import { CompareWeights } from './CompareWeights.tsx';
import { Refusal } from './Refusal.tsx';
import { TeamResult } from './TeamResult.tsx';
import type { WhatIfDoor } from './useWhatIfDoor.ts';

const useStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  /** Null until the team is scored. */
  readonly answer: ScoreAnswer | null;
  readonly plan: Plan;
  /** The plan with the weights that people gave it. */
  readonly base: Plan;
  readonly policy: Policy;
  readonly profiles: OwnProfiles;
  readonly door: WhatIfDoor;
  readonly onPolicy: (policy: Policy) => void;
  readonly onStartTemplate: (template: TemplateId) => void;
}

/** What came of scoring, and how it would be by other weights. */
export function ScoreOutcome({
  answer,
  plan,
  base,
  policy,
  profiles,
  door,
  onPolicy,
  onStartTemplate,
}: Props): ReactNode {
  const styles = useStyles();
  const place = useShown(answer !== null);
  return (
    <div ref={place} className={styles.outcome}>
      {answer !== null && answer.kind !== 'scored' && <Refusal {...{ answer, plan, onStartTemplate }} />}
      {answer?.kind === 'scored' && (
        <>
          <TeamResult score={answer.score} door={door} />
          <CompareWeights
            {...{ base, policy, profiles }}
            actuals={answer.score.actuals}
            onUse={(profile) => onPolicy({ ...policy, profile })}
          />
        </>
      )}
    </div>
  );
}
