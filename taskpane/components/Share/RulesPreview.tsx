import { Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reviewRuleName } from '../../../src/i18n/reviewWords.ts';
import type { ReviewImport } from '../../commands/importPlan.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly review: ReviewImport;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

/** The rules of the review that came with a plan, where they are other than those of the workbook. */
export function RulesPreview({ review: { changes, rules }, isTaken, onTake }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  return (
    <>
      <Heading level="h3">{t('pane.review.rules')}</Heading>
      {changes === null && <Body1>{t('pane.share.rules.all', { count: rules.rules.length })}</Body1>}
      {changes?.length === 0 && <Body1>{t('pane.share.rules.alarms')}</Body1>}
      {changes !== null && changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map(({ kind, rule }) => (
            <li key={rule.id}>{t(`pane.share.rules.${kind}`, { rule: reviewRuleName(rule, language) })}</li>
          ))}
        </ul>
      )}
      <Checkbox
        label={t('pane.share.rules.take')}
        checked={isTaken}
        onChange={(_, { checked }) => onTake(checked === true)}
      />
    </>
  );
}
