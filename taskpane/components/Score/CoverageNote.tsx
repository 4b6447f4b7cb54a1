import { Body1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { Plan, PlanIndicator } from '../../../src/plan/schema.ts';
import { planToScore, type Policy } from '../../commands/planToScore.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { dataCoverage, indicatorsIn } from '../../state/dataCoverage.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { listText } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly base: Plan;
  readonly policy: Policy;
  readonly profiles: OwnProfiles;
  readonly source: DataSource;
  readonly mapping: CallMapping | null;
  readonly typed: readonly string[];
}

/** Which of the plan's indicators the data has, before anybody scores. */
export function CoverageNote({ base, policy, profiles, source, mapping, typed }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const planned = planToScore(base, policy, profiles);
  if (!planned.ok) return null;
  const inSource = indicatorsIn(source.headings, mapping, base);
  const { has, lacks } = dataCoverage(planned.value, new Set([...inSource, ...typed]));
  const named = (indicators: readonly PlanIndicator[]): string =>
    listText(
      indicators.map((indicator) => indicatorName(indicator, language)),
      language,
    );
  return (
    <section className={styles.section}>
      {has.length > 0 && <Body1>{t('pane.score.has', { indicators: named(has) })}</Body1>}
      {lacks.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('pane.score.lacks', { indicators: named(lacks) })}</MessageBarBody>
        </MessageBar>
      ) : (
        <Body1>{t('pane.score.lacksNone')}</Body1>
      )}
    </section>
  );
}
