import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './paneContext.ts';

export const STEPS = ['plan', 'data', 'score', 'feedback', 'review', 'share'] as const;
export type Step = (typeof STEPS)[number];

/** Wraps in a narrow pane rather than hide a step. */
const useStyles = makeStyles({ tabs: { flexWrap: 'wrap' } });

interface Props {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

export function Steps({ step, onStep }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const choose = (value: unknown): void => {
    const chosen = STEPS.find((each) => each === value);
    if (chosen) onStep(chosen);
  };
  return (
    <nav aria-label={t('pane.steps')}>
      <TabList size="small" className={styles.tabs} selectedValue={step} onTabSelect={(_, { value }) => choose(value)}>
        {STEPS.map((each) => (
          <Tab key={each} value={each}>
            {t(`pane.step.${each}`)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
