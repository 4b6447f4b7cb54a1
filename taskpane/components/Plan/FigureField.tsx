import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Unit } from '../../../src/plan/schema.ts';
import { shownFigure, typedFigure } from '../../state/figures.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  input: { minWidth: 0 },
  unit: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly label: string;
  /** What the field is called where the label alone says too little. */
  readonly name: string;
  readonly unit: Unit;
  /** In the plan's unit; null for none. */
  readonly value: number | null;
  /** Shown where there is none; in the plan's unit. */
  readonly otherwise?: number | null;
  /** What is wrong with the value, in words. */
  readonly problem: string | null;
  readonly onChange: (value: number | null) => void;
}

/** Rates in %, durations in minutes; the plan keeps 0.9 and seconds. */
export function FigureField({ label, name, unit, value, otherwise = null, problem, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typedFigure(typed, unit) === undefined;
  const type = (text: string): void => {
    setTyped(text);
    const figure = typedFigure(text, unit);
    if (figure !== undefined) onChange(figure);
  };
  return (
    <Field size="small" label={label} validationMessage={isWrong ? t('pane.plan.notNumber', { text: typed }) : problem}>
      <Input
        inputMode="decimal"
        className={styles.input}
        input={{ className: styles.input }}
        contentAfter={{ children: t(`pane.plan.unit.${unit}`), className: styles.unit }}
        aria-label={name}
        placeholder={shownFigure(otherwise, unit)}
        value={typed ?? shownFigure(value, unit)}
        onChange={(_, { value: text }) => type(text)}
        onBlur={() => setTyped((text) => (isWrong ? text : null))}
      />
    </Field>
  );
}
