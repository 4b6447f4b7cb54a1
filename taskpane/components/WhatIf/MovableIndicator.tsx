import { Body1Strong, Caption1, makeStyles, Slider, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { figureText } from '../../../src/plan/figureText.ts';
import type { PlanIndicator } from '../../../src/plan/schema.ts';
import type { FieldProblem } from '../../state/draftChecks.ts';
import type { DraftAction, PlanDraft } from '../../state/planDraft.ts';
import type { Movable } from '../../state/whatIf.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TargetField } from '../Plan/TargetField.tsx';
import { WeightField } from '../Plan/WeightField.tsx';

/** As high as what stays in sight above, under which no field may hide when it is reached by keyboard. */
const STICKY_HEIGHT = '360px';
const STICKY_FOOT = '80px';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 8.5em',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& input': { scrollMarginTop: STICKY_HEIGHT, scrollMarginBottom: STICKY_FOOT },
  },
  head: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column' },
  field: { gridColumn: 2 },
  slider: { minWidth: 0, gridColumn: 1 },
  /** Without a mark for each of a hundred steps. */
  rail: { '::before': { backgroundImage: 'none' } },
});

export interface MovableProps {
  readonly movable: Movable;
  /** The same indicator in the plan in force. */
  readonly inForce: PlanIndicator;
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
  readonly problemOf: FieldProblem;
}

/** A slider and a field for the weight, and for the target. */
export function MovableIndicator(props: MovableProps): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { movable, inForce, draft, dispatch, problemOf } = props;
  const { indicator, hasWeight } = movable;
  const name = indicatorName(indicator, language);
  const target = inForce.target === null ? t('pane.whatIf.none') : figureText(inForce.target, inForce.unit);
  const field = { indicator, draft, dispatch, problemOf };
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.head}>
        <Body1Strong>{name}</Body1Strong>
        <Caption1>
          {hasWeight
            ? t('pane.whatIf.inForce', { weight: `${inForce.weight} %`, target })
            : t('pane.whatIf.inForceTarget', { target })}
        </Caption1>
      </div>
      {hasWeight && <WeightSlider {...props} name={name} />}
      {hasWeight && (
        <div className={styles.field}>
          <WeightField {...field} />
        </div>
      )}
      <TargetSlider {...props} name={name} />
      <div className={styles.field}>
        <TargetField {...field} />
      </div>
    </div>
  );
}

interface SliderProps extends MovableProps {
  /** Of the indicator. */
  readonly name: string;
}

function WeightSlider({ movable: { indicator }, dispatch, name }: SliderProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <Slider
      className={styles.slider}
      rail={{ className: styles.rail }}
      size="small"
      min={0}
      max={100}
      step={1}
      value={indicator.weight}
      aria-label={t('pane.plan.weight', { indicator: name })}
      aria-valuetext={`${indicator.weight} %`}
      onChange={(_, { value }) => dispatch({ type: 'weight', indicator: indicator.id, weight: value })}
      onBlur={() => dispatch({ type: 'settled' })}
    />
  );
}

function TargetSlider({ movable: { indicator, scale }, dispatch, name }: SliderProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { id, unit, target } = indicator;
  if (scale === null) return null;
  return (
    <Slider
      className={styles.slider}
      rail={{ className: styles.rail }}
      size="small"
      {...scale}
      value={target ?? scale.min}
      aria-label={t('pane.plan.target', { indicator: name })}
      aria-valuetext={target === null ? t('pane.whatIf.none') : figureText(target, unit)}
      onChange={(_, { value }) => dispatch({ type: 'target', indicator: id, target: value })}
    />
  );
}
