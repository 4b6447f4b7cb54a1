import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function NumberInput({ label, value, onChange }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.input}
        input={{ className: styles.input, inputMode: 'decimal' }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
