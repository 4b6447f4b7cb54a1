import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { addable } from '../../state/draftChecks.ts';
import { usePane } from '../Pane/paneContext.ts';

interface Props {
  readonly plan: Plan;
  readonly onAdd: (indicator: string) => void;
}

/** The catalogue without what the plan has. */
export function AddIndicator({ plan, onAdd }: Props): ReactNode {
  const { t, language } = usePane();
  return (
    <Field size="small" label={t('pane.plan.add')}>
      <Select value="" onChange={(_, { value }) => (value === '' ? undefined : onAdd(value))}>
        <option value="">{t('pane.plan.addChoose')}</option>
        {addable(plan).map(({ dimension, entries }) => (
          <optgroup key={dimension} label={t(`dimension.${dimension}`)}>
            {entries.map(({ id }) => (
              <option key={id} value={id}>
                {indicatorName({ id }, language)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
