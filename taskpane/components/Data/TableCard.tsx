import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RECORD_KINDS, type RecordMapping } from '../../../src/records/kinds.ts';
import type { FoundTable } from '../../commands/findRecords.ts';
import { asKind, isUnsure, lackingFields } from '../../state/recordForm.ts';
import { listText } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { WordSelect } from '../Plan/WordSelect.tsx';
import { RecordFields } from './RecordFields.tsx';
import { RecordSample } from './RecordSample.tsx';

const KINDS = [...RECORD_KINDS, 'none'] as const;

const useStyles = makeStyles({
  label: { display: 'inline-flex', flexDirection: 'column', overflowWrap: 'anywhere', verticalAlign: 'top' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: FoundTable;
  /** Null where the table is not used. */
  readonly onChange: (mapping: RecordMapping | null) => void;
}

/** A table of the workbook: what it is taken for, and folded away how it is read. */
export function TableCard({ table, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { source, mapping, guess, isChosen } = table;
  const kind = mapping?.kind ?? 'none';
  const note = isChosen ? 'chosen' : isUnsure(guess.confidence) ? 'unsure' : 'guessed';
  const label = (
    <span className={styles.label}>
      <span>
        {t('pane.data.table', { name: source.name, kind: t(`pane.data.kind.${kind}`), rows: source.rowCount })}
      </span>
      <Caption1 className={styles.note}>{t(`pane.data.${note}`)}</Caption1>
    </span>
  );
  return (
    <Fold label={label}>
      <WordSelect
        label={t('pane.data.kind')}
        ids={KINDS}
        value={kind}
        wordOf={(each) => t(`pane.data.kind.${each}`)}
        onChoose={(each) => onChange(each === 'none' ? null : asKind(source, each))}
      />
      {mapping?.kind === 'figures' && <Body1>{t('pane.data.figuresHint')}</Body1>}
      {mapping !== null && mapping.kind !== 'figures' && (
        <>
          <RecordFields {...{ source, mapping, onChange }} />
          <Lacking mapping={mapping} />
          <RecordSample {...{ source, mapping }} />
        </>
      )}
    </Fold>
  );
}

function Lacking({ mapping }: { readonly mapping: RecordMapping }): ReactNode {
  const { t, language } = usePane();
  const lacking = lackingFields(mapping).map((either) =>
    either.map((field) => t(`pane.data.field.${field}`)).join(t('pane.data.or')),
  );
  if (lacking.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('pane.data.lacks', { fields: listText(lacking, language) })}</MessageBarBody>
    </MessageBar>
  );
}
