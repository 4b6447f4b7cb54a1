import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { planChangeWords } from '../../../src/sheets/planChangeWords.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly before: Plan;
  readonly after: Plan;
}

/** What would change, before anybody says so. */
export function PlanChanges({ before, after }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const changes = planChangeWords(before, after, language);
  if (changes.length === 0) return <Body1>{t('pane.change.none')}</Body1>;
  return (
    <ul className={styles.list}>
      {changes.map((change, index) => (
        <li key={index}>{change}</li>
      ))}
    </ul>
  );
}
