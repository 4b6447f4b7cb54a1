import { Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../Pane/paneContext.ts';

interface Props {
  readonly label: string;
  readonly bound: number;
  /** What is wrong with a number; null for nothing. */
  readonly problemOf: (bound: number) => string | null;
  readonly onChange: (bound: number) => void;
}

/** Taken over when the field is left with a number in it that will do. */
export function BoundField({ label, bound, problemOf, onChange }: Props): ReactNode {
  const { t } = usePane();
  const [typed, setTyped] = useState(String(bound));
  const number = typed.trim() === '' ? NaN : Number(typed);
  const problem = Number.isFinite(number) ? problemOf(number) : t('pane.review.notNumber');
  const leave = (): void => {
    if (problem === null && number !== bound) onChange(number);
  };
  return (
    <Field size="small" label={label} {...(problem === null ? {} : { validationMessage: problem })}>
      <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} onBlur={leave} />
    </Field>
  );
}
