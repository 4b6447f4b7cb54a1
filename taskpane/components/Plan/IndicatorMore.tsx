import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { catalogueEntry } from '../../../src/plan/catalogue.ts';
import { CYCLES } from '../../../src/plan/schema.ts';
import { MORE_FIELDS } from '../../state/draftChecks.ts';
import { listText } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { FigureField } from './FigureField.tsx';
import type { IndicatorProps } from './IndicatorCard.tsx';
import { MeaningFields } from './MeaningFields.tsx';
import { RoleFields } from './RoleFields.tsx';
import { useMoreField } from './useMoreField.ts';
import { WordSelect } from './WordSelect.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    alignItems: 'start',
  },
});

/** What an indicator says of itself beside weight, target and rule [S-3], [S-11], [S-15]; filled in once looked at. */
export function IndicatorMore(props: IndicatorProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [seen, setSeen] = useState(false);
  const { indicator, problemOf } = props;
  const isWrong = MORE_FIELDS.some((field) => problemOf(indicator.id, field) !== null);
  return (
    <Fold label={t(isWrong ? 'pane.more.wrong' : 'pane.more.label')} onOpen={() => setSeen(true)}>
      {seen && (
        <>
          <div className={styles.pair}>
            <RoleFields {...props} />
            <CycleAndBaseline {...props} />
          </div>
          <MeaningFields {...props} />
          <Partners {...props} />
        </>
      )}
    </Fold>
  );
}

function CycleAndBaseline(props: IndicatorProps): ReactNode {
  const { t } = usePane();
  const { nameOf, problemIn, change } = useMoreField(props);
  const { cycle, baseline, unit } = props.indicator;
  return (
    <>
      <WordSelect
        label={t('sheet.column.cycle')}
        name={nameOf('sheet.column.cycle')}
        ids={CYCLES}
        value={cycle}
        wordOf={(id) => t(`cycle.${id}`)}
        onChoose={(value) => change({ field: 'cycle', value })}
      />
      <FigureField
        label={t('sheet.column.baseline')}
        name={nameOf('sheet.column.baseline')}
        unit={unit}
        value={baseline}
        problem={problemIn('baseline')}
        onChange={(value) => change({ field: 'baseline', value })}
      />
    </>
  );
}

/** What keeps it honest [S-4]. */
function Partners({ indicator, draft }: IndicatorProps): ReactNode {
  const { t, language } = usePane();
  const partners = catalogueEntry(indicator.id)?.partners ?? [];
  if (partners.length === 0) return null;
  const names = partners.map((id) =>
    indicatorName(draft.plan.indicators.find((other) => other.id === id) ?? { id }, language),
  );
  return <Caption1>{t('pane.more.partners', { partners: listText(names, language) })}</Caption1>;
}
