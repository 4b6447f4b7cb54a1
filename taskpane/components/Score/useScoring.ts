import { useState } from 'react';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import { applyWhatIf, type AppliedPlan, type MovedPlan } from '../../commands/applyWhatIf.ts';
import type { FoundData } from '../../commands/findData.ts';
import { scoreTeam, type ScoreAnswer, type ScoreRequest } from '../../commands/scoreTeam.ts';
import type { RunOptions } from '../../excel/workbook.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';

/** By which weights and rules people are scored, and how it is written. */
export type How = Required<Pick<ScoreRequest, 'policy' | 'form'>>;

/** Scores, and scores again with the figures already read while only the policy or the plan changes. */
export function useScoring(chosen: FoundData | null, mapping: CallMapping | null, profiles: OwnProfiles) {
  const { workbook, language } = usePane();
  const [answer, setAnswer] = useState<ScoreAnswer | null>(null);
  const task = useTask();
  const requestOf = (how: How, before: ScoreAnswer | null): ScoreRequest | null => {
    if (chosen === null || (chosen.kind !== 'actuals' && mapping === null)) return null;
    const imported = before?.kind === 'scored' ? before.score.imported : null;
    return { data: chosen, mapping, language, imported, profiles, ...how };
  };
  const score = async (how: How, before: ScoreAnswer | null): Promise<void> => {
    const request = requestOf(how, before);
    if (request === null) return;
    const given = await task.run((run) => scoreTeam(workbook, request, run));
    if (given !== undefined) setAnswer(given);
  };
  const apply = async (moved: Omit<MovedPlan, 'standing'>, how: How, run: RunOptions): Promise<AppliedPlan | null> => {
    const request = requestOf(how, answer);
    if (request === null || answer?.kind !== 'scored') return null;
    const applied = await applyWhatIf(workbook, { ...moved, standing: answer.score.plan }, request, run);
    if (applied.answer.kind === 'scored') setAnswer(applied.answer);
    return applied;
  };
  return { task, answer, score, apply, forget: () => setAnswer(null) };
}
