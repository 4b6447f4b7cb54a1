import { makeStyles, Select, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../../state/remembered.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  header: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly choice: LanguageChoice;
  readonly onLanguage: (choice: LanguageChoice) => void;
}

export function Header({ choice, onLanguage }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const choose = (value: string): void => {
    const chosen = LANGUAGE_CHOICES.find((each) => each === value);
    if (chosen) onLanguage(chosen);
  };
  return (
    <div className={styles.header}>
      <Title3 as="h1" className={styles.title}>
        {t('pane.title')}
      </Title3>
      <Select
        size="small"
        appearance="filled-darker"
        aria-label={t('pane.language')}
        value={choice}
        onChange={(_, { value }) => choose(value)}
      >
        {LANGUAGE_CHOICES.map((each) => (
          <option key={each} value={each}>
            {t(`pane.language.${each}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
