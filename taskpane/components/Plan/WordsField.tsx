import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { idOfWord, wordOf } from '../../../src/sheets/vocabulary.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

interface Props {
  readonly label: string;
  /** What the field is called where the label alone says too little. */
  readonly name: string;
  /** Texts under `<family>.<id>`, such as `goal`. */
  readonly family: string;
  readonly ids: readonly string[];
  /** An id of the family, or people's own words. */
  readonly value: string;
  readonly longest: number;
  readonly placeholder?: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** Words of one's own, or those of an id that are offered while one types. */
export function WordsField(props: Props): ReactNode {
  const { label, name, family, ids, value, longest, placeholder, problem, onChange } = props;
  const { language } = usePane();
  const styles = useStyles();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    onChange(idOfWord(family, text) ?? text);
  };
  return (
    <>
      <Field size="small" label={label} validationMessage={problem}>
        <Input
          className={styles.input}
          input={{ className: styles.input, list }}
          maxLength={longest}
          placeholder={placeholder}
          aria-label={name}
          value={typed ?? wordOf(family, value, language)}
          onChange={(_, { value: text }) => type(text)}
          onBlur={() => setTyped(null)}
        />
      </Field>
      <datalist id={list}>
        {ids.map((id) => (
          <option key={id} value={wordOf(family, id, language)} />
        ))}
      </datalist>
    </>
  );
}
