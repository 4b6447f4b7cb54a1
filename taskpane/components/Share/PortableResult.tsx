import { Body1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Where } from '../../../src/findings.ts';
import type { LiveAnswer } from '../../commands/makeLive.ts';
import type { PortableAnswer } from '../../commands/makePortable.ts';
import { firstOf } from '../../state/shownNumbers.ts';
import { CellLink } from '../Findings/CellLink.tsx';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import type { PortableOutcome } from './usePortable.ts';

const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What became of the formulas, in words, with links to cells that want a look. */
export function PortableResult({ outcome }: { readonly outcome: PortableOutcome }): ReactNode {
  const { t } = usePane();
  if (outcome.answer.kind === 'nothing') return <Body1 role="status">{t('pane.portable.nothing')}</Body1>;
  return outcome.way === 'portable' ? <MadePortable answer={outcome.answer} /> : <MadeLive answer={outcome.answer} />;
}

function MadePortable({ answer }: { readonly answer: PortableAnswer }): ReactNode {
  const { t } = usePane();
  if (answer.kind === 'refused') {
    return (
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          {t('pane.portable.refused')}
          <FindingList findings={answer.findings} />
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (answer.kind === 'nothing') return null;
  const { formulas, values, kept } = answer;
  return (
    <div role="status">
      <Body1>{t('pane.portable.made', { formulas })}</Body1>
      {values > 0 && (
        <>
          <p>{t('pane.portable.kept', { values })}</p>
          <CellLinks places={kept} />
        </>
      )}
    </div>
  );
}

function CellLinks({ places }: { readonly places: readonly Where[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { first, left } = firstOf(places, SHOWN);
  return (
    <ul className={styles.list}>
      {first.map((where, index) => (
        <li key={index}>
          <CellLink where={where} />
        </li>
      ))}
      {left > 0 && <li>{t('pane.more', { count: left })}</li>}
    </ul>
  );
}

function MadeLive({ answer }: { readonly answer: LiveAnswer }): ReactNode {
  const { t } = usePane();
  if (answer.kind === 'nothing') return null;
  return (
    <div role="status">
      <Body1>{t('pane.portable.returned', { formulas: answer.formulas })}</Body1>
      {answer.left.length > 0 && (
        <>
          <p>{t('pane.portable.left')}</p>
          <FindingList findings={answer.left} />
        </>
      )}
    </div>
  );
}
