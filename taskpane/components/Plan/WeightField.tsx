import { Field, Input, makeStyles, ToggleButton } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { typedWeight } from '../../state/figures.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';

const useStyles = makeStyles({
  input: { minWidth: 0 },
});

/** While somebody types, the field shows what they typed; afterwards the weight that was taken. */
export function WeightField({ indicator, draft, dispatch }: IndicatorProps): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const name = { indicator: indicatorName(indicator, language) };
  const refused = draft.refused?.indicator === indicator.id ? draft.refused.finding : null;
  const isLocked = draft.locked.has(indicator.id);
  const type = (text: string): void => {
    setTyped(text);
    const weight = typedWeight(text);
    if (weight !== null) dispatch({ type: 'weight', indicator: indicator.id, weight });
  };
  const settle = (): void => {
    setTyped(null);
    dispatch({ type: 'settled' });
  };
  return (
    <Field
      size="small"
      label={t('pane.plan.weightShort')}
      validationMessage={refused ? describe(refused, draft.plan.indicators) : null}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        type="number"
        min={0}
        max={100}
        step={1}
        aria-label={t('pane.plan.weight', name)}
        value={typed ?? String(indicator.weight)}
        onChange={(_, { value }) => type(value)}
        onBlur={settle}
        contentAfter={
          <ToggleButton
            size="small"
            appearance="transparent"
            checked={isLocked}
            icon={isLocked ? <LockClosedRegular /> : <LockOpenRegular />}
            title={t('pane.plan.lockShort')}
            aria-label={t('pane.plan.lock', name)}
            onClick={() => dispatch({ type: 'lock', indicator: indicator.id })}
          />
        }
      />
    </Field>
  );
}
