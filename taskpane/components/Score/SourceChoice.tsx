import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FoundData } from '../../commands/findData.ts';
import { usePane } from '../Pane/paneContext.ts';

interface Props {
  readonly data: readonly FoundData[];
  readonly chosen: FoundData | null;
  readonly onChoose: (data: FoundData | null) => void;
}

export function SourceChoice({ data, chosen, onChoose }: Props): ReactNode {
  const { t } = usePane();
  const hint = chosen?.kind === 'unknown' ? t('pane.score.unknownSource') : null;
  return (
    <Field label={t('pane.score.data')} hint={hint}>
      <Select
        value={chosen?.source.name ?? ''}
        onChange={(_, { value }) => onChoose(data.find(({ source }) => source.name === value) ?? null)}
      >
        {data.map(({ source, kind, isInput }) => (
          <option key={source.name} value={source.name}>
            {t('pane.score.source', {
              name: isInput ? source.sheet : source.name,
              kind: t(`pane.score.kind.${isInput ? 'input' : kind}`),
              rows: source.rowCount,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
