import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { checkWords, repairWords } from '../../../src/i18n/checkWords.ts';
import type { CheckFinding } from '../../../src/records/checkFindings.ts';
import type { RecordReading } from '../../../src/records/readRecords.ts';
import { repairOf, type AcceptedRepair } from '../../../src/records/repairs.ts';
import { usePane } from '../Pane/paneContext.ts';
import { CheckedCells } from './CheckedCells.tsx';

const useStyles = makeStyles({
  finding: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly finding: CheckFinding;
  readonly reading: RecordReading;
  readonly onAccept: (repairs: readonly AcceptedRepair[]) => void;
}

/** The rule that is broken, its cells, and a button where a repair is safe. */
export function CheckedFinding({ finding, reading, onAccept }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { rule, todo } = checkWords(finding, language);
  const table = reading.tables[finding.table];
  const accepted = repairOf(finding, reading.tables);
  const name = table?.name ?? '';
  const label = accepted === null ? '' : repairWords(accepted.kind, language);
  return (
    <div className={styles.finding}>
      <Body1>{t('pane.check.inTable', { table: name, text: rule })}</Body1>
      <Caption1>{todo}</Caption1>
      {table !== undefined && (
        <CheckedCells {...{ table, column: finding.column, cells: finding.cells }} count={finding.count} />
      )}
      {accepted !== null && (
        <Button
          size="small"
          aria-label={t('pane.check.repairOf', { repair: label, table: name, heading: finding.heading })}
          onClick={() => onAccept([accepted])}
        >
          {label}
        </Button>
      )}
    </div>
  );
}
