import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type Dispatch } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { CompiledPlan } from '../../../src/scoring/compiledPlan.ts';
import { compilePlan } from '../../../src/scoring/compiledPlan.ts';
import { startWhatIf, type WhatIf } from '../../../src/scoring/whatIf.ts';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { latestOnly, type LatestOnly } from '../../latestOnly.ts';
import { inSlices } from '../../slices.ts';
import { changeDraft, type DraftAction, type PlanDraft } from '../../state/planDraft.ts';
import { followPlan, openDraft } from '../../state/whatIf.ts';

export interface WhatIfState {
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
  /** The team by the plan in force and by the moved one, as far as it is followed; null at first. */
  readonly teams: readonly [before: WhatIf, after: WhatIf] | null;
  /** What keeps the moved plan from scoring; empty where nothing does. */
  readonly findings: readonly Finding[];
}

/** Follows a plan that is moved: fields at once, the team with the next frame that has time for it. */
export function useWhatIf(score: TeamScore): WhatIfState {
  const [draft, dispatch] = useReducer(changeDraft, score.plan, openDraft);
  const [teams, setTeams] = useState<WhatIfState['teams']>(null);
  const followed = useRef<LatestOnly<CompiledPlan> | null>(null);
  const compiled = useMemo(() => compilePlan(draft.plan), [draft.plan]);
  const follow = useCallback((before: WhatIf): LatestOnly<CompiledPlan> => {
    let last = before;
    return latestOnly(async (next, signal) => {
      last = await inSlices(followPlan(last, next), signal);
      setTeams([before, last]);
    });
  }, []);
  useEffect(() => {
    const opening = new AbortController();
    const standing = compilePlan(score.plan);
    if (!standing.ok) return;
    void inSlices(startWhatIf(standing.value, score.actuals), opening.signal).then(
      (before) => {
        followed.current = follow(before);
        setTeams([before, before]);
      },
      () => undefined,
    );
    return () => {
      opening.abort();
      followed.current?.stop();
      followed.current = null;
    };
  }, [follow, score]);
  const isOpen = teams !== null;
  useEffect(() => {
    if (isOpen && compiled.ok) followed.current?.push(compiled.value);
  }, [compiled, isOpen]);
  return { draft, dispatch, teams, findings: compiled.ok ? [] : compiled.findings };
}
