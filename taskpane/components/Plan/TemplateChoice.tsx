import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { planFromTemplate, TEMPLATE_IDS, type TemplateId } from '../../../src/plan/templates.ts';
import { usePane } from '../Pane/paneContext.ts';
import { WeightsBar } from './WeightsBar.tsx';

const useStyles = makeStyles({
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
  /** Null while the plan is the workbook's own. */
  readonly template: TemplateId | null;
  readonly onChoose: (template: TemplateId) => void;
}

export function TemplateChoice({ template, onChoose }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const choose = (value: string): void => {
    const chosen = TEMPLATE_IDS.find((id) => id === value);
    if (chosen) onChoose(chosen);
  };
  return (
    <Field label={{ children: t('pane.plan.start'), weight: 'semibold' }}>
      <RadioGroup className={styles.cards} value={template ?? ''} onChange={(_, { value }) => choose(value)}>
        {TEMPLATE_IDS.map((id) => (
          <Radio
            key={id}
            className={mergeClasses(styles.card, id === template && styles.chosen)}
            value={id}
            label={
              <>
                <span className={styles.name}>{t(`template.${id}.name`)}</span>
                <span className={styles.description}>{t(`template.${id}.description`)}</span>
                <WeightsBar plan={planFromTemplate(id, language)} />
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
