import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { indicatorDefinition } from '../../../src/i18n/names.ts';
import { CATALOGUE } from '../../../src/plan/catalogue.ts';
import { DIMENSION_GOALS, GOAL_IDS, goalOf } from '../../../src/plan/goals.ts';
import { wordOf } from '../../../src/sheets/vocabulary.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';
import { useMoreField } from './useMoreField.ts';
import { WordsField } from './WordsField.tsx';

/** As the plan's schema allows. */
const LONGEST = { definition: 500, source: 200, goal: 200 } as const;
const SOURCES: readonly string[] = [...new Set(CATALOGUE.map(({ source }) => source))];

/** What it measures, where its figures come from and what for [S-11]; the catalogue's own words show until then. */
export function MeaningFields(props: IndicatorProps): ReactNode {
  const { t, language } = usePane();
  const { nameOf, problemIn, change } = useMoreField(props);
  const { id, source, goal, dimension } = props.indicator;
  const assumed = goalOf({ id, dimension }) ?? DIMENSION_GOALS[dimension];
  return (
    <>
      <Definition {...props} />
      <WordsField
        label={t('sheet.column.source')}
        name={nameOf('sheet.column.source')}
        {...{ family: 'source', ids: SOURCES, value: source, longest: LONGEST.source }}
        problem={problemIn('source')}
        onChange={(value) => change({ field: 'source', value })}
      />
      <WordsField
        label={t('sheet.column.goal')}
        name={nameOf('sheet.column.goal')}
        {...{ family: 'goal', ids: GOAL_IDS, value: goal ?? '', longest: LONGEST.goal }}
        placeholder={wordOf('goal', assumed, language)}
        problem={problemIn('goal')}
        onChange={(value) => change({ field: 'goal', value })}
      />
    </>
  );
}

const useStyles = makeStyles({ text: { minWidth: 0 } });

function Definition(props: IndicatorProps): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { nameOf, problemIn, change } = useMoreField(props);
  const { id, definition = '' } = props.indicator;
  const [typed, setTyped] = useState<string | null>(null);
  const type = (value: string): void => {
    setTyped(value);
    change({ field: 'definition', value });
  };
  return (
    <Field size="small" label={t('sheet.column.definition')} validationMessage={problemIn('definition')}>
      <Textarea
        className={styles.text}
        textarea={{ className: styles.text, rows: 3, maxLength: LONGEST.definition }}
        resize="vertical"
        placeholder={indicatorDefinition({ id }, language)}
        aria-label={nameOf('sheet.column.definition')}
        value={typed ?? definition}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
