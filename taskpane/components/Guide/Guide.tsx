import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { GUIDE_STEPS, type GuideStep } from '../../state/guide.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ChangePlan } from './ChangePlan.tsx';
import { OpenCase } from './OpenCase.tsx';
import { ReviewCase } from './ReviewCase.tsx';
import { ScoreCase } from './ScoreCase.tsx';

const useStyles = makeStyles({
  guide: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

interface Props {
  readonly onLeave: () => void;
}

/** The worked case in five steps, each done in the workbook itself [S-39]. */
export function Guide({ onLeave }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<ReadonlySet<GuideStep>>(new Set());
  const step = GUIDE_STEPS[at] ?? 'open';
  const finish = (finished: GuideStep) => (): void => setDone((before) => new Set([...before, finished]));
  const isLast = at === GUIDE_STEPS.length - 1;
  const label = t('pane.guide.step', { step: at + 1, steps: GUIDE_STEPS.length });
  return (
    <div className={styles.guide}>
      <div className={styles.place}>
        <div className={styles.title}>
          <Heading level="h2">{t('pane.guide.title')}</Heading>
          <Caption1>{label}</Caption1>
        </div>
        <ProgressBar value={(at + 1) / GUIDE_STEPS.length} aria-label={label} />
      </div>
      {GUIDE_STEPS.slice(0, at + 1).map((each) => (
        <div key={each} className={each === step ? '' : styles.hidden}>
          <StepView step={each} onDone={finish(each)} />
        </div>
      ))}
      <div className={styles.buttons}>
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('pane.guide.back')}</Button>}
        {!isLast && (
          <Button
            appearance={done.has(step) ? 'primary' : 'secondary'}
            disabledFocusable={!done.has(step)}
            onClick={() => setAt(at + 1)}
          >
            {t('pane.guide.next')}
          </Button>
        )}
        <Button appearance={isLast && done.has(step) ? 'primary' : 'subtle'} onClick={onLeave}>
          {t('pane.guide.leave')}
        </Button>
      </div>
    </div>
  );
}

function StepView({ step, onDone }: { readonly step: GuideStep; readonly onDone: () => void }): ReactNode {
  switch (step) {
    case 'open':
      return <OpenCase onDone={onDone} />;
    case 'score':
    case 'result':
      return <ScoreCase step={step} onDone={onDone} />;
    case 'review':
      return <ReviewCase onDone={onDone} />;
    case 'change':
      return <ChangePlan onDone={onDone} />;
  }
}
