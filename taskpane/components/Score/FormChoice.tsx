import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FORMULA_FORMS, type FormulaForm } from '../../../src/sheets/scorecardFormulas.ts';
import { usePane } from '../Pane/paneContext.ts';

interface Props {
  readonly form: FormulaForm;
  readonly onChange: (form: FormulaForm) => void;
}

/** Built-in formulas unless somebody wants those of the add-in. */
export function FormChoice({ form, onChange }: Props): ReactNode {
  const { t } = usePane();
  const choose = (value: string): void => {
    const chosen = FORMULA_FORMS.find((each) => each === value);
    if (chosen) onChange(chosen);
  };
  return (
    <Field label={t('pane.form')} {...(form === 'telekpi' ? { hint: t('pane.form.telekpiHint') } : {})}>
      <Select value={form} onChange={(_, { value }) => choose(value)}>
        {FORMULA_FORMS.map((each) => (
          <option key={each} value={each}>
            {t(`pane.form.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
