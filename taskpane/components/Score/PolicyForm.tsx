import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { MISSING_POLICIES } from '../../../src/plan/schema.ts';
import { TEMPLATE_IDS } from '../../../src/plan/templates.ts';
import { OWN_WEIGHTS, type Policy } from '../../commands/planToScore.ts';
import { shownFigure, typedShare } from '../../state/figures.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly policy: Policy;
  readonly profiles: OwnProfiles;
  readonly onChange: (policy: Policy) => void;
}

export function PolicyForm({ policy, profiles, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const chooseMissing = (value: string): void => {
    const missing = MISSING_POLICIES.find((each) => each === value);
    if (missing) onChange({ ...policy, missing });
  };
  return (
    <section className={styles.section}>
      <Field label={t('pane.score.profile')}>
        <Select value={policy.profile} onChange={(_, { value }) => onChange({ ...policy, profile: value })}>
          <option value={OWN_WEIGHTS}>{t('pane.score.ownWeights')}</option>
          {TEMPLATE_IDS.map((id) => (
            <option key={id} value={id}>
              {t(`profile.${id}`)}
            </option>
          ))}
          {profiles.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('pane.score.missing')}>
        <Select value={policy.missing} onChange={(_, { value }) => chooseMissing(value)}>
          {MISSING_POLICIES.map((missing) => (
            <option key={missing} value={missing}>
              {t(`pane.score.missing.${missing}`)}
            </option>
          ))}
        </Select>
      </Field>
      {policy.missing === 'exclude' && <MinimumCoverage policy={policy} onChange={onChange} />}
    </section>
  );
}

/** Taken when the field is left, so that nothing is scored by half a number. */
function MinimumCoverage({ policy, onChange }: Omit<Props, 'profiles'>): ReactNode {
  const { t } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = (): void => {
    const share = typed === null ? null : typedShare(typed);
    setTyped(null);
    if (share !== null && share !== policy.minimumCoverage) onChange({ ...policy, minimumCoverage: share });
  };
  return (
    <Field label={t('pane.score.minimumCoverage')}>
      <Input
        type="number"
        min={0}
        max={100}
        value={typed ?? shownFigure(policy.minimumCoverage, 'ratio')}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={settle}
        onKeyDown={({ key }) => (key === 'Enter' ? settle() : undefined)}
      />
    </Field>
  );
}
