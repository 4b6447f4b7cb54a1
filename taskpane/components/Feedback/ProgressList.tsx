import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PersonProgress, Progress } from '../../../src/feedback/progress.ts';
import { progressWords } from '../../../src/i18n/progressWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { usePane } from '../Pane/paneContext.ts';

const MOST = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  person: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalS },
  lights: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  green: { color: tokens.colorPaletteGreenForeground1 },
  yellow: { color: tokens.colorPaletteYellowForeground2 },
  red: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly progress: Progress;
  readonly plan: Plan;
}

/** Of each person the lights, a strength and a weakness. */
export function ProgressList({ progress: { people }, plan }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {people.slice(0, MOST).map((person) => (
          <Person key={person.person} {...{ person, plan }} />
        ))}
      </ul>
      {people.length > MOST && <Caption1>{t('pane.progress.people', { shown: MOST, people: people.length })}</Caption1>}
    </>
  );
}

function Person({ person, plan }: { readonly person: PersonProgress; readonly plan: Plan }): ReactNode {
  const { language } = usePane();
  const styles = useStyles();
  const { lines, strength, weakness } = progressWords(person, plan, language);
  return (
    <li className={styles.person}>
      <Body1Strong>{person.person}</Body1Strong>
      <div className={styles.lights}>
        {person.indicators.map(({ id, light }, index) =>
          light === null ? null : (
            <Caption1 key={id} className={styles[light]}>
              {`${lines[index]?.name ?? id} ${lines[index]?.light ?? ''}`}
            </Caption1>
          ),
        )}
      </div>
      <Caption1>{strength}</Caption1>
      <Caption1>{weakness}</Caption1>
    </li>
  );
}
