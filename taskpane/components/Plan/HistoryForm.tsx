import { Body1, Button, Caption1, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { isAgentHeading } from '../../../src/sheets/headings.ts';
import type { FoundData } from '../../commands/findData.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { readingOf, type PastTable } from '../../state/pastTable.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { listText } from '../../state/shownNumbers.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { PastList } from './PastList.tsx';

/** Loads with the first look. */
const commands = () => import('../../commands/findPast.ts');

interface Props {
  readonly plan: Plan;
  readonly past: PastTable | null;
  readonly dispatch: Dispatch<DraftAction>;
  readonly onPast: (past: PastTable | null) => void;
}

/** Past periods from a table of the workbook, and what they say of the plan's targets [S-11]. */
export function HistoryForm({ plan, past, dispatch, onPast }: Props): ReactNode {
  const { t, workbook } = usePane();
  const { sources, chosen, choose, look, task } = useSources(plan);
  const reading = useTask();
  const read = async (source: DataSource): Promise<void> => {
    onPast(null);
    const found = await reading.run(async (run) => (await commands()).readPast(workbook, source, run));
    if (found !== undefined) onPast(found);
  };
  return (
    <Fold section label={t('pane.history')} onOpen={look}>
      <Caption1>{t('pane.history.hint')}</Caption1>
      <TaskStatus task={task} label={t('pane.loading')} />
      {sources?.length === 0 && <Body1>{t('pane.history.noSource')}</Body1>}
      {sources !== null && chosen !== null && (
        <>
          <SourceSelect {...{ sources, chosen }} onChoose={choose} />
          <Button disabledFocusable={reading.state.kind === 'running'} onClick={() => void read(chosen.source)}>
            {t('pane.history.read')}
          </Button>
        </>
      )}
      <TaskStatus task={reading} label={t('pane.history.reading')} />
      {past !== null && <PastOutcome {...{ plan, past, dispatch }} onForget={() => onPast(null)} />}
    </Fold>
  );
}

/** What the workbook holds, looked for when somebody wants to see it. */
function useSources(plan: Plan) {
  const { workbook } = usePane();
  const [sources, setSources] = useState<readonly FoundData[] | null>(null);
  const [key, setKey] = useState('');
  const task = useTask();
  const look = (): void => {
    void task
      .run(async () => (await commands()).findPast(workbook, plan))
      .then((found) => {
        if (found !== undefined) setSources(found);
      });
  };
  const chosen = sources?.find((each) => keyOf(each) === key) ?? sources?.[0] ?? null;
  return { sources, chosen, choose: setKey, look, task };
}

/** A table may be called as a sheet is. */
const keyOf = ({ source }: FoundData): string => `${source.kind} ${source.name}`;

interface SelectProps {
  readonly sources: readonly FoundData[];
  readonly chosen: FoundData;
  readonly onChoose: (key: string) => void;
}

function SourceSelect({ sources, chosen, onChoose }: SelectProps): ReactNode {
  const { t } = usePane();
  const optionText = ({ source, isInput }: FoundData): string =>
    t('pane.history.option', { name: isInput ? source.sheet : source.name, rows: source.rowCount });
  return (
    <Field size="small" label={t('pane.history.source')}>
      <Select value={keyOf(chosen)} onChange={(_, { value }) => onChoose(value)}>
        {sources.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {optionText(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface OutcomeProps {
  readonly plan: Plan;
  readonly past: PastTable;
  readonly dispatch: Dispatch<DraftAction>;
  readonly onForget: () => void;
}

function PastOutcome({ plan, past, dispatch, onForget }: OutcomeProps): ReactNode {
  const { t, language } = usePane();
  const source = past.source.name;
  const reading = readingOf(past, plan);
  if (!reading.ok) {
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          {t('pane.history.refused', { source })}
          <FindingList findings={reading.findings} indicators={plan.indicators} />
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { histories } = reading.value;
  const ignored = reading.value.ignored.filter((heading) => !isAgentHeading(heading));
  if (histories.size === 0) return <Body1 role="status">{t('pane.history.none', { source })}</Body1>;
  return (
    <>
      <Body1 role="status">{t('pane.history.found', { count: histories.size, source })}</Body1>
      {ignored.length > 0 && (
        <Caption1>{t('pane.history.ignored', { headings: listText(ignored, language) })}</Caption1>
      )}
      <PastList {...{ plan, histories, dispatch }} />
      <Button size="small" onClick={onForget}>
        {t('pane.history.forget')}
      </Button>
    </>
  );
}
