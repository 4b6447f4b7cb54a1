import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { profileName } from '../../../src/i18n/names.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { TemplateId } from '../../../src/plan/templates.ts';
import type { ScoreAnswer } from '../../commands/scoreTeam.ts';
import { templateInstead } from '../../state/templateInstead.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';

interface Props {
  readonly answer: Exclude<ScoreAnswer, { kind: 'scored' }>;
  readonly plan: Plan;
  readonly onStartTemplate: (template: TemplateId) => void;
}

/** Why the team was not scored; a profile the plan cannot take offers the plan made for it. */
export function Refusal({ answer, plan, onStartTemplate }: Props): ReactNode {
  const { t, language } = usePane();
  const findings = answer.kind === 'refused' ? answer.findings : [];
  const template = templateInstead(findings);
  return (
    <>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          {answer.kind === 'nobody' ? (
            t('pane.score.nobody')
          ) : (
            <>
              {t('pane.score.refused')}
              <FindingList findings={findings} indicators={plan.indicators} />
            </>
          )}
        </MessageBarBody>
      </MessageBar>
      {template !== null && (
        <Button onClick={() => onStartTemplate(template)}>
          {t('pane.score.startTemplate', { profile: profileName(template, language) })}
        </Button>
      )}
    </>
  );
}
