import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ROLES, type Gate } from '../../../src/plan/schema.ts';
import { gateAmount } from '../../../src/scoring/planGates.ts';
import { usePane } from '../Pane/paneContext.ts';
import { FigureField } from './FigureField.tsx';
import type { IndicatorProps } from './IndicatorCard.tsx';
import { useMoreField } from './useMoreField.ts';
import { WordSelect } from './WordSelect.tsx';

const EFFECTS = ['cap', 'multiply', 'zero', 'barRewards'] as const satisfies readonly Gate['effect'][];

const useStyles = makeStyles({ wide: { gridColumn: '1 / -1' } });

/** How it takes part in the total [S-15], and as a gate what failing it does [S-20]. */
export function RoleFields(props: IndicatorProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { nameOf, problemIn, change } = useMoreField(props);
  const { role, gate } = props.indicator;
  return (
    <>
      <WordSelect
        className={styles.wide}
        label={t('sheet.column.role')}
        name={nameOf('sheet.column.role')}
        hint={role === 'adjustment' ? t('pane.more.adjustmentHint') : null}
        validationMessage={problemIn('role')}
        ids={ROLES}
        value={role}
        wordOf={(id) => t(`role.${id}`)}
        onChoose={(value) => change({ field: 'role', value })}
      />
      {role === 'gate' && (
        <WordSelect
          label={t('sheet.column.gateEffect')}
          name={nameOf('sheet.column.gateEffect')}
          ids={EFFECTS}
          value={gate?.effect ?? 'cap'}
          wordOf={(id) => t(`gate.${id}`)}
          onChoose={(value) => change({ field: 'gateEffect', value })}
        />
      )}
      {role === 'gate' && <GateAmount {...props} />}
    </>
  );
}

/** A cap in points or a factor in percent; the other effects have none. */
function GateAmount(props: IndicatorProps): ReactNode {
  const { t } = usePane();
  const { nameOf, problemIn, change } = useMoreField(props);
  const { effect, amount } = props.indicator.gate ?? { effect: 'cap' };
  if (effect !== 'cap' && effect !== 'multiply') return null;
  const label = effect === 'cap' ? 'pane.more.cap' : 'pane.more.factor';
  return (
    <FigureField
      key={effect}
      label={t(label)}
      name={nameOf(label)}
      unit={effect === 'cap' ? 'score' : 'ratio'}
      value={amount ?? null}
      otherwise={gateAmount({ effect })}
      problem={problemIn('gate')}
      onChange={(value) => change({ field: 'gateAmount', value })}
    />
  );
}
