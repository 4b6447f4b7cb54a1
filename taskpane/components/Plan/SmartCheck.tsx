import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { Histories } from '../../../src/plan/history.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { checkSmart, type SmartCheck as Check, type SmartFinding } from '../../../src/plan/smart.ts';
import type { SmartVerdict } from '../../../src/plan/smartVerdict.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  line: { paddingBlock: tokens.spacingVerticalXXS },
});

/** A shape with each verdict, since colour alone says nothing to many. */
const MARKS: Readonly<Record<SmartVerdict, string>> = { met: '✓', doubtful: '△', unmet: '✗', unknown: '?' };

/** Five findings on every indicator, those in its favour too [S-11]. */
export function SmartCheck({ plan, histories }: { readonly plan: Plan; readonly histories?: Histories }): ReactNode {
  const { t } = usePane();
  return (
    <Fold section label={t('pane.smart')}>
      {checkSmart(plan, histories).map((check) => (
        <Indicator key={check.indicator} {...{ check, plan }} />
      ))}
    </Fold>
  );
}

function Indicator({
  check: { indicator, findings },
  plan,
}: {
  readonly check: Check;
  readonly plan: Plan;
}): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const own = plan.indicators.find(({ id }) => id === indicator) ?? { id: indicator };
  const count = (...verdicts: SmartVerdict[]): number =>
    findings.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const counts = { met: count('met'), open: count('doubtful', 'unmet'), unknown: count('unknown') };
  const line = ({ criterion, verdict, finding }: SmartFinding): string =>
    t('pane.smart.line', {
      mark: MARKS[verdict],
      criterion: t(`pane.smart.${criterion}`),
      sentence: describe(finding, plan.indicators),
    });
  return (
    <Fold label={t('pane.smart.count', { indicator: indicatorName(own, language), ...counts })}>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.criterion} className={styles.line}>
            <Body1>{line(finding)}</Body1>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
