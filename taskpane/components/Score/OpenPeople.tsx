import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { OpenGroup } from '../../state/ranking.ts';
import { firstOf, listText, percentText } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';

const NAMED = 10;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Who has no total, and why; those with the same reason together. */
export function OpenPeople({ groups }: { readonly groups: readonly OpenGroup[] }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const namesOf = (people: readonly string[]): string => {
    const { first, left } = firstOf(people, NAMED);
    return listText(left > 0 ? [...first, t('pane.morePeople', { count: left })] : first, language);
  };
  const sentenceOf = ({ people, missing, coverage }: OpenGroup): string => {
    if (missing === null) return t('pane.score.wrongFigures', { people: namesOf(people) });
    const names = missing.map((indicator) => indicatorName(indicator, language));
    return t('pane.score.lacksFigures', {
      people: namesOf(people),
      indicators: listText(names, language),
      coverage: percentText(coverage, language),
    });
  };
  return (
    <ul className={styles.list}>
      {groups.map((group, index) => (
        <li key={index}>{sentenceOf(group)}</li>
      ))}
    </ul>
  );
}
