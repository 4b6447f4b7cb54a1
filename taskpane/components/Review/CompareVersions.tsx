import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Outcome } from '../../../src/findings.ts';
import type { PlanVersion } from '../../../src/plan/versions.ts';
import type { FoundData } from '../../commands/findData.ts';
import type { ComparedProfile } from '../../state/profileComparison.ts';
import { newestFirst, versionLabel } from '../../state/versionWords.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ComparedTable } from '../Score/ComparedTable.tsx';
import { Movers } from '../Score/Movers.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly versions: readonly PlanVersion[];
  /** Tables of figures. */
  readonly data: readonly FoundData[];
}

interface Compared {
  readonly period: string;
  readonly columns: readonly ComparedProfile[];
}

/** Any two versions over the same figures, side by side [S-38]. */
export function CompareVersions({ versions, data }: Props): ReactNode {
  const { t } = usePane();
  const usable = newestFirst(versions).filter(({ plan }) => plan !== null);
  const isPossible = usable.length > 1 && data.length > 0;
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.versions.compare')}</Heading>
      {isPossible ? <Comparison versions={usable} data={data} /> : <Body1>{t('pane.versions.compareNeeds')}</Body1>}
    </section>
  );
}

function Comparison({ versions, data }: Props): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [earlier, setEarlier] = useState(String(versions[1]?.version));
  const [later, setLater] = useState(String(versions[0]?.version));
  const [name, setName] = useState(data[0]?.source.name ?? '');
  const [answer, setAnswer] = useState<Outcome<Compared> | null>(null);
  const task = useTask();
  const planOf = (version: string) => versions.find((each) => String(each.version) === version)?.plan ?? null;
  const compare = async (): Promise<void> => {
    const chosen = data.find(({ source }) => source.name === name) ?? data[0];
    const [before, after] = [planOf(earlier), planOf(later)];
    if (chosen === undefined || before === null || after === null) return;
    const given = await task.run(async (run) => {
      const { compareVersions } = await import('../../commands/compareVersions.ts');
      return compareVersions(workbook, chosen.source, { ...run, plans: [before, after] });
    });
    if (given === undefined) return;
    if (!given.ok) return setAnswer(given);
    const columnOf = (version: string, plan: typeof before, moves: ComparedProfile['moves']): ComparedProfile => ({
      ...{ profile: t('pane.versions.version', { version }), plan, moves },
    });
    const { period, moves } = given.value;
    const columns = [columnOf(earlier, before, moves[0]), columnOf(later, after, moves[1])];
    setAnswer({ ok: true, value: { period, columns } });
  };
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    setAnswer(null);
  };
  const options = versions.map((each) => ({ value: String(each.version), text: versionLabel(each, language) }));
  const tables = data.map(({ source }) => ({ value: source.name, text: source.name }));
  return (
    <>
      <Choice label={t('pane.versions.earlier')} value={earlier} options={options} onChange={choose(setEarlier)} />
      <Choice label={t('pane.versions.later')} value={later} options={options} onChange={choose(setLater)} />
      <Choice label={t('pane.feedback.data')} value={name} options={tables} onChange={choose(setName)} />
      <Button className={styles.button} onClick={() => void compare()}>
        {t('pane.versions.show')}
      </Button>
      <TaskStatus task={task} label={t('pane.feedback.reading')} />
      {answer?.ok === false && <FindingList findings={answer.findings} />}
      {answer?.ok === true && <Result compared={answer.value} />}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps): ReactNode => (
  <Field size="small" label={label}>
    <Select value={value} onChange={(_, data) => onChange(data.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </Select>
  </Field>
);

function Result({ compared: { period, columns } }: { readonly compared: Compared }): ReactNode {
  const { t } = usePane();
  const changed = columns[1];
  return (
    <>
      {period !== '' && <Body1 role="status">{t('pane.versions.over', { period })}</Body1>}
      <ComparedTable columns={columns} />
      {changed !== undefined && <Movers column={changed} />}
    </>
  );
}
