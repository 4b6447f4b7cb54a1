import { Body1, Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { inForceWords } from '../../../src/i18n/checkWords.ts';
import type { RepairInForce } from '../../../src/records/checkFindings.ts';
import type { RecordReading } from '../../../src/records/readRecords.ts';
import { acceptedFor, type AcceptedRepair } from '../../../src/records/repairs.ts';
import { usePane } from '../Pane/paneContext.ts';
import { CheckedCells } from './CheckedCells.tsx';

interface Props {
  readonly repair: RepairInForce;
  readonly reading: RecordReading;
  readonly onTakeBack: (repairs: readonly AcceptedRepair[]) => void;
}

/** A repair with the cells that count as something else than they hold. */
export function RepairInForceLine({ repair, reading, onTakeBack }: Props): ReactNode {
  const { t, language } = usePane();
  const table = reading.tables[repair.table];
  const accepted = acceptedFor(repair, reading.tables);
  const words = inForceWords(repair, language);
  if (table === undefined || accepted === null) return null;
  return (
    <div>
      <Body1>{t('pane.check.inTable', { table: table.name, text: words })}</Body1>
      <CheckedCells {...{ table, column: repair.column, cells: repair.cells }} count={repair.count} isRepaired />
      <Button
        size="small"
        appearance="subtle"
        aria-label={t('pane.check.takeBackOf', { repair: words })}
        onClick={() => onTakeBack([accepted])}
      >
        {t('pane.check.takeBack')}
      </Button>
    </div>
  );
}
