import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { planName } from '../../../src/i18n/names.ts';
import { ownName, type Detail, type DraftAction, type PlanDraft } from '../../state/planDraft.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
});

/** As the plan's schema allows. */
const LONGEST = { name: 100, period: 40 } as const;

interface Props {
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
}

/** What the plan is called, and which time and people it is for; all of it may stay empty. */
export function PlanDetails({ draft, dispatch }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const change = (detail: Detail, text: string): void => dispatch({ type: 'detail', detail, text });
  const input = { className: styles.input };
  return (
    <section className={styles.section}>
      <Field size="small" label={t('pane.plan.name')}>
        <Input
          {...{ input, ...input }}
          maxLength={LONGEST.name}
          placeholder={planName({ name: draft.unnamed }, language)}
          value={ownName(draft)}
          onChange={(_, { value }) => change('name', value)}
        />
      </Field>
      <Field size="small" label={t('pane.plan.period')} hint={t('pane.plan.periodHint')}>
        <Input
          {...{ input, ...input }}
          maxLength={LONGEST.period}
          value={draft.plan.period}
          onChange={(_, { value }) => change('period', value)}
        />
      </Field>
      <Field size="small" label={t('pane.plan.people')} hint={t('pane.plan.peopleHint')}>
        <Textarea resize="vertical" value={draft.people} onChange={(_, { value }) => change('people', value)} />
      </Field>
    </section>
  );
}
