import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { countScaled } from '../../../src/scoring/attendance.ts';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { countPeople, ranked, withoutTotal } from '../../state/ranking.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ExplainPerson } from './ExplainPerson.tsx';
import { KeepSnapshot } from './KeepSnapshot.tsx';
import { OpenPeople } from './OpenPeople.tsx';
import { OpenWhatIf } from './OpenWhatIf.tsx';
import { RankingTable } from './RankingTable.tsx';
import type { WhatIfDoor } from './useWhatIfDoor.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly score: TeamScore;
  readonly door: WhatIfDoor;
}

export function TeamResult({ score, door }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { plan, scorecard, notes, imported, keepsInput, sheet } = score;
  const scaled = countScaled(score.actuals);
  const rows = ranked(scorecard);
  const open = withoutTotal(scorecard, plan);
  const [person, setPerson] = useState('');
  const explanation = useRef<HTMLDivElement>(null);
  const explain = (name: string): void => {
    setPerson(name);
    explanation.current?.scrollIntoView?.({ block: 'start' });
  };
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.score.result')}</Heading>
      <Body1 role="status">{t('pane.score.summary', { scored: rows.length, open: countPeople(open) })}</Body1>
      <SheetLinks sheets={[sheet]} />
      {scorecard.people.length > 0 && <OpenWhatIf {...{ score, door }} />}
      {rows.length > 0 && <KeepSnapshot score={score} />}
      {imported?.notApplied.map((condition) => (
        <Body1 key={condition}>{t(`pane.score.${condition}NotApplied`)}</Body1>
      ))}
      {imported?.isCorrected === true && <Body1>{t('pane.calibration.isUsed')}</Body1>}
      {scaled > 0 && <Body1>{t('pane.score.scaled', { people: scaled })}</Body1>}
      {keepsInput && <Body1>{t('pane.score.keepsInput')}</Body1>}
      {rows.length > 0 && <RankingTable rows={rows} onPerson={explain} />}
      {open.length > 0 && (
        <>
          <Heading level="h3">{t('pane.score.open')}</Heading>
          <OpenPeople groups={open} />
        </>
      )}
      {scorecard.people.length > 0 && (
        <div ref={explanation}>
          <ExplainPerson {...{ score, person }} onPerson={setPerson} />
        </div>
      )}
      {notes.length > 0 && (
        <>
          <Heading level="h3">{t('pane.score.findings')}</Heading>
          <FindingList findings={notes} indicators={plan.indicators} />
        </>
      )}
    </section>
  );
}
