import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import { LONGEST_NAME, type OwnIndicator } from '../../../src/plan/ownIndicator.ts';
import { DIMENSIONS, UNITS, type Plan } from '../../../src/plan/schema.ts';
import { withOwnIndicator } from '../../state/ownIndicator.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { WordSelect } from './WordSelect.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  wide: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
});

const EMPTY: OwnIndicator = { name: '', dimension: 'results', unit: 'count', direction: 'higher' };

interface Props {
  readonly plan: Plan;
  readonly dispatch: Dispatch<DraftAction>;
}

/** What the catalogue does not have [S-3]; its card asks for the rest. */
export function OwnIndicatorForm({ plan, dispatch }: Props): ReactNode {
  const { t, describe } = usePane();
  const styles = useStyles();
  const [given, setGiven] = useState(EMPTY);
  const [refused, setRefused] = useState<Finding | null>(null);
  const change = (part: Partial<OwnIndicator>): void => {
    setGiven({ ...given, ...part });
    setRefused(null);
  };
  const add = (): void => {
    const added = withOwnIndicator(plan, given);
    if (!added.ok) return setRefused(added.findings[0] ?? null);
    dispatch({ type: 'adopt', plan: added.value });
    change({ name: '' });
  };
  return (
    <Fold label={t('pane.own')}>
      <div className={styles.fields}>
        <Field
          size="small"
          className={styles.wide}
          label={t('pane.own.name')}
          validationMessage={refused && describe(refused, plan.indicators)}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            maxLength={LONGEST_NAME}
            value={given.name}
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <Kind given={given} onChange={change} />
      </div>
      <Button size="small" onClick={add}>
        {t('pane.own.add')}
      </Button>
    </Fold>
  );
}

const DIRECTIONS = ['higher', 'lower'] as const;

interface KindProps {
  readonly given: OwnIndicator;
  readonly onChange: (part: Partial<OwnIndicator>) => void;
}

function Kind({ given, onChange }: KindProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <>
      <WordSelect
        label={t('sheet.column.dimension')}
        ids={DIMENSIONS}
        value={given.dimension}
        wordOf={(id) => t(`dimension.${id}`)}
        onChoose={(dimension) => onChange({ dimension })}
      />
      <WordSelect
        label={t('sheet.column.unit')}
        ids={UNITS}
        value={given.unit}
        wordOf={(id) => t(`pane.plan.unit.${id}`)}
        onChoose={(unit) => onChange({ unit })}
      />
      <WordSelect
        className={styles.wide}
        label={t('sheet.column.direction')}
        ids={DIRECTIONS}
        value={given.direction}
        wordOf={(id) => t(`direction.${id}`)}
        onChoose={(direction) => onChange({ direction })}
      />
    </>
  );
}
