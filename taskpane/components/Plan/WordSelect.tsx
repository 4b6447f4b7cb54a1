import { Field, Select, type FieldProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props<Id extends string> extends Pick<
  FieldProps,
  'hint' | 'orientation' | 'className' | 'validationMessage'
> {
  readonly label: string;
  /** What the field is called where the label alone says too little. */
  readonly name?: string;
  readonly ids: readonly Id[];
  readonly value: Id;
  readonly wordOf: (id: Id) => string;
  readonly onChoose: (id: Id) => void;
}

/** One of a few ids, by their words. */
export function WordSelect<Id extends string>(props: Props<Id>): ReactNode {
  const { name, ids, value, wordOf, onChoose, ...field } = props;
  const choose = (chosen: string): void => {
    const id = ids.find((each) => each === chosen);
    if (id !== undefined) onChoose(id);
  };
  return (
    <Field size="small" {...field}>
      <Select value={value} aria-label={name} onChange={(_, { value: chosen }) => choose(chosen)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {wordOf(id)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
