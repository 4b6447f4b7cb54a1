import { Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { CompiledPlan } from '../../../src/scoring/compiledPlan.ts';
import { compilePlan, type RankedPerson } from '../../../src/scoring/scorecard.ts';
import { explanationWords } from '../../../src/sheets/explanationWords.ts';
import { explainOnSheet } from '../../commands/explainOnSheet.ts';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { Explanation } from './Explanation.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly score: TeamScore;
  /** The name that was chosen or is being typed. */
  readonly person: string;
  readonly onPerson: (person: string) => void;
}

/** Where anybody’s total comes from, with or without one [S-25]. */
export function ExplainPerson({ score, person, onPerson }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const names = useId();
  const { people } = score.scorecard;
  const compiled = useMemo(() => compilePlan(score.plan), [score.plan]);
  const options = useMemo(() => people.map((each, index) => <option key={index} value={each.person} />), [people]);
  const found = people.find((each) => each.person === person);
  return (
    <section className={styles.section}>
      <Heading level="h3">{t('pane.explain')}</Heading>
      <Field label={t('pane.explain.person')} hint={t('pane.explain.hint')}>
        <Input
          className={styles.input}
          input={{ className: styles.input, list: names }}
          value={person}
          onChange={(_, { value }) => onPerson(value)}
        />
      </Field>
      <datalist id={names}>{options}</datalist>
      {found === undefined && person.trim() !== '' && <Caption1>{t('pane.explain.unknown', { person })}</Caption1>}
      {found && compiled.ok && (
        <>
          <Explanation words={explanationWords(compiled.value, found, language)} />
          <OnSheet key={person} compiled={compiled.value} score={found} />
        </>
      )}
    </section>
  );
}

function OnSheet({ compiled, score }: { readonly compiled: CompiledPlan; readonly score: RankedPerson }): ReactNode {
  const { t, language, workbook } = usePane();
  const [sheet, setSheet] = useState<string | null>(null);
  const task = useTask();
  const write = async (): Promise<void> => {
    const written = await task.run((run) => explainOnSheet(workbook, compiled, { ...run, score, language }));
    if (written !== undefined) setSheet(written);
  };
  return (
    <>
      <Button onClick={() => void write()}>{t('pane.explain.sheet')}</Button>
      <TaskStatus task={task} label={t('pane.explain.writing')} />
      <SheetLinks sheets={[sheet]} />
    </>
  );
}
