import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SCORECARD_FORMS, type ScorecardForm } from '../../../src/sheets/scorecardSheet.ts';
import { usePane } from '../Pane/paneContext.ts';

interface Props {
  readonly form: ScorecardForm;
  readonly onChange: (form: ScorecardForm) => void;
}

/** Built-in formulas unless somebody wants those of the add-in. */
export function FormChoice({ form, onChange }: Props): ReactNode {
  const { t } = usePane();
  const choose = (value: string): void => {
    const chosen = SCORECARD_FORMS.find((each) => each === value);
    if (chosen) onChange(chosen);
  };
  return (
    <Field label={t('pane.form')} {...(form === 'builtin' ? {} : { hint: t(`pane.form.${form}Hint`) })}>
      <Select value={form} onChange={(_, { value }) => choose(value)}>
        {SCORECARD_FORMS.map((each) => (
          <option key={each} value={each}>
            {t(`pane.form.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
