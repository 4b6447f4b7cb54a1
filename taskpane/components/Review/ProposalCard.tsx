import { Body1, Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import { optionWords, previewWords, reviewRuleExamine } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { Proposal, ProposalOption } from '../../../src/review/reviewTypes.ts';
import { acceptChange } from '../../commands/acceptChange.ts';
import type { Declined } from '../../commands/reviewMemory.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { evidenceOf, previewFor, proposalTitle, sceneOf } from '../../state/reviewForm.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { PlanChanges } from '../Plan/PlanChanges.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly team: TeamReview;
  readonly proposal: Proposal;
  readonly declined: Declined | null;
  readonly onDecline: (reason: string) => void;
  readonly onReopen: () => void;
  readonly onChanged: () => void;
  readonly onEdit: (plan: Plan) => void;
}

/** One proposal: why, what would change, who would have moved, and what people say to it. */
export function ProposalCard({ declined, onReopen, ...props }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { team, proposal } = props;
  const scene = sceneOf(proposal, team.plan, language);
  const title = proposalTitle(proposal, scene);
  if (declined !== null) {
    return (
      <Fold label={t('pane.review.declined', { proposal: title, date: declined.date, reason: declined.reason })}>
        <Button size="small" onClick={onReopen}>
          {t('pane.review.reopen')}
        </Button>
      </Fold>
    );
  }
  return (
    <Fold section label={title}>
      <ul className={styles.list}>
        {evidenceOf(proposal, scene).map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      <Body1>{reviewRuleExamine(proposal.rule, language)}</Body1>
      {proposal.options.length > 0 && <Options {...props} />}
      <FindingList findings={proposal.refused} indicators={team.plan.indicators} />
    </Fold>
  );
}

type OptionsProps = Omit<Props, 'declined' | 'onReopen'>;

function Options(props: OptionsProps): ReactNode {
  const { t, language } = usePane();
  const { team, proposal } = props;
  const [chosen, setChosen] = useState('0');
  const option = proposal.options[Number(chosen)];
  const scene = sceneOf(proposal, team.plan, language);
  return (
    <>
      {proposal.options.length === 1 && option !== undefined ? (
        <Body1>{t('pane.review.proposes', { actions: optionWords(option.actions, scene) })}</Body1>
      ) : (
        <Field label={t('pane.review.option')}>
          <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {proposal.options.map(({ actions }, index) => (
              <Radio key={index} value={String(index)} label={optionWords(actions, scene)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {option !== undefined && <Choice {...props} option={option} />}
    </>
  );
}

function Choice(props: OptionsProps & { readonly option: ProposalOption }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { team, proposal, option } = props;
  const preview = previewFor(team, option);
  return (
    <>
      <Body1>{t('pane.adjust.would')}</Body1>
      <PlanChanges before={team.plan} after={option.plan} />
      {preview !== null && (
        <ul className={styles.list}>
          {previewWords(preview, sceneOf(proposal, team.plan, language))
            .slice(0, MOVES)
            .map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
        </ul>
      )}
      <Decision {...props} />
    </>
  );
}

const MOVES = 11;

function Decision({ team, proposal, option, onChanged, onDecline, onEdit }: Parameters<typeof Choice>[0]): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const task = useTask();
  const accept = async (): Promise<void> => {
    const scene = sceneOf(proposal, team.plan, language);
    const change = {
      ...{ plan: option.plan, language },
      reason: reason.trim() || proposalTitle(proposal, scene),
      evidence: evidenceOf(proposal, scene).join('\n'),
    };
    const accepted = await task.run((run) => acceptChange(workbook, { ...run, ...change }));
    if (accepted === undefined) return;
    setRefused(accepted.ok ? [] : accepted.findings);
    if (accepted.ok) onChanged();
  };
  return (
    <>
      <Field size="small" label={t('pane.versions.reason')}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void accept()}>
          {t('pane.review.accept')}
        </Button>
        <Button onClick={() => onEdit(option.plan)}>{t('pane.review.edit')}</Button>
        <Button onClick={() => onDecline(reason.trim())}>{t('pane.review.decline')}</Button>
      </div>
      <TaskStatus task={task} label={t('pane.versions.recording')} />
      <FindingList findings={refused} indicators={team.plan.indicators} />
    </>
  );
}
