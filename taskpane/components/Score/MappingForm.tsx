import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DurationUnit } from '../../../src/calls/duration.ts';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import type { FoundData } from '../../commands/findData.ts';
import { CHOSEN_FIELDS, chooseColumn, columnOf, isNeeded, type ChosenField } from '../../state/mappingForm.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { SampleRows } from './SampleRows.tsx';

const UNITS: readonly DurationUnit[] = ['s', 'min', 'time'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  select: { minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly data: FoundData;
  readonly mapping: CallMapping;
  /** Of the plan; empty while open. */
  readonly period: string;
  readonly onChange: (mapping: CallMapping) => void;
}

/** Which column holds what: guessed, shown on sample rows, and changeable. */
export function MappingForm({ data, mapping, period, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { headings, sample } = data.source;
  const notesOf = (field: ChosenField) => {
    const note = noteOf(field);
    return isNeeded(field) ? { validationMessage: note } : { hint: note };
  };
  const noteOf = (field: ChosenField): string | null => {
    if (columnOf(mapping, field) === null) return t(`pane.score.without.${field}`);
    if (field !== 'period') return null;
    return period === '' ? t('pane.score.periodOpen') : t('pane.score.periodTaken', { period });
  };
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.score.mapping')}</Heading>
      <div className={styles.fields}>
        {CHOSEN_FIELDS.map((field) => (
          <Field key={field} size="small" label={t(`pane.score.field.${field}`)} {...notesOf(field)}>
            <Select
              root={{ className: styles.select }}
              select={{ className: styles.select }}
              value={String(columnOf(mapping, field) ?? '')}
              onChange={(_, { value }) => onChange(chooseColumn(mapping, field, { choice: value, headings }))}
            >
              <option value="">{t('pane.score.noColumn')}</option>
              {headings.map((heading, column) => (
                <option key={column} value={String(column)}>
                  {heading}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Field size="small" label={t('pane.score.unit')}>
        <Select
          value={mapping.unit}
          onChange={(_, { value }) => onChange({ ...mapping, unit: UNITS.find((unit) => unit === value) ?? 's' })}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`pane.score.unit.${unit}`)}
            </option>
          ))}
        </Select>
      </Field>
      <SampleRows sample={sample} mapping={mapping} />
    </section>
  );
}
