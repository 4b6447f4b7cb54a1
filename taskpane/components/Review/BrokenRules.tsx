import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StandingRules } from '../../commands/reviewRules.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';

/** Says that the sheet of the rules cannot be read, and which of its cells to put right; nothing when it can. */
export function BrokenRules({ standing: { rules, plan, broken } }: { readonly standing: StandingRules }): ReactNode {
  const { t } = usePane();
  if (rules.ok || broken === null) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {t(`pane.review.broken.${broken}`)}
        <FindingList findings={rules.findings} indicators={plan.indicators} />
      </MessageBarBody>
    </MessageBar>
  );
}
