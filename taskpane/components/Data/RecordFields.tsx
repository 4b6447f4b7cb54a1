import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DurationUnit } from '../../../src/calls/duration.ts';
import { SURVEY_SCALES, type RecordMapping } from '../../../src/records/kinds.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { chooseField, fieldsOf, hasDurations, hasScores, isUnsure } from '../../state/recordForm.ts';
import { usePane } from '../Pane/paneContext.ts';
import { WordSelect } from '../Plan/WordSelect.tsx';

const UNITS: readonly DurationUnit[] = ['s', 'min', 'time'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  select: { minWidth: 0 },
});

interface Props {
  readonly source: DataSource;
  readonly mapping: RecordMapping;
  readonly onChange: (mapping: RecordMapping) => void;
}

/** Which column each field is read from, and what its numbers mean. */
export function RecordFields({ source, mapping, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const select = { className: styles.select };
  return (
    <>
      <div className={styles.fields} role="group" aria-label={t('pane.data.columns', { name: source.name })}>
        {fieldsOf(mapping.kind).map((field) => {
          const guess = mapping.columns[field];
          const hint = guess !== undefined && isUnsure(guess.confidence) ? t('pane.data.unsureField') : null;
          return (
            <Field key={field} size="small" label={t(`pane.data.field.${field}`)} hint={hint}>
              <Select
                root={select}
                select={select}
                value={String(guess?.column ?? '')}
                onChange={(_, { value }) => onChange(chooseField(mapping, source, { field, choice: value }))}
              >
                <option value="">{t('pane.score.noColumn')}</option>
                {source.headings.map((heading, column) => (
                  <option key={column} value={String(column)}>
                    {heading}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
      {hasDurations(mapping) && (
        <WordSelect
          label={t('pane.score.unit')}
          ids={UNITS}
          value={mapping.unit}
          wordOf={(unit) => t(`pane.score.unit.${unit}`)}
          onChoose={(unit) => onChange({ ...mapping, unit })}
        />
      )}
      {hasScores(mapping) && (
        <WordSelect
          label={t('pane.data.scale')}
          ids={SURVEY_SCALES}
          value={mapping.scale}
          wordOf={(scale) => t(`pane.data.scale.${scale}`)}
          onChoose={(scale) => onChange({ ...mapping, scale })}
        />
      )}
    </>
  );
}
