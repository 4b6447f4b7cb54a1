import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Market } from '../../../src/plan/startPlan.ts';
import type { DraftAction, PlanDraft } from '../../state/planDraft.ts';
import { marketOf, planOfStart, START_IDS, startFrom, type StartId } from '../../state/planStart.ts';
import { usePane } from '../Pane/paneContext.ts';
import { MarketChoice } from './MarketChoice.tsx';
import { WeightsBar } from './WeightsBar.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  card: {
    width: '100%',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  description: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
}

/** What kind of team it is and whom it sells to [S-6], [S-8]; the worked case has a market of its own. */
export function TemplateChoice({ draft, dispatch }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { template } = draft;
  const market = marketOf(draft);
  const choose = (value: string, of: Market): void => {
    const id = START_IDS.find((each) => each === value);
    if (id) dispatch(startFrom(id, of, language));
  };
  return (
    <section className={styles.section}>
      <Field label={{ children: t('pane.plan.start'), weight: 'semibold' }}>
        <RadioGroup className={styles.cards} value={template ?? ''} onChange={(_, { value }) => choose(value, market)}>
          {START_IDS.map((id) => (
            <Radio
              key={id}
              className={mergeClasses(styles.card, id === template && styles.chosen)}
              value={id}
              label={<StartLabel {...{ id, market }} />}
            />
          ))}
        </RadioGroup>
      </Field>
      {template !== null && template !== 'balanced_case' && (
        <MarketChoice
          market={market}
          hint={t(template === 'new_team' ? 'pane.start.newHint' : 'pane.start.marketHint')}
          onChoose={(chosen) => choose(template, chosen)}
        />
      )}
    </section>
  );
}

function StartLabel({ id, market }: { readonly id: StartId; readonly market: Market }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>{t(`template.${id}.name`)}</span>
      <span className={styles.description}>
        {id === 'custom' ? t('pane.start.custom') : t(`template.${id}.description`)}
      </span>
      <WeightsBar plan={planOfStart(startFrom(id, market, language))} />
    </>
  );
}
