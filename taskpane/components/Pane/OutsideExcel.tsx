import { Body1, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { languageOf } from '../../state/language.ts';
import { currentTheme } from '../../theme.ts';

const useStyles = makeStyles({ page: { minHeight: '100vh', padding: tokens.spacingHorizontalL } });

/** What somebody sees who opens the page in a browser. */
export function OutsideExcel(): ReactNode {
  const t = createTranslator(languageOf('auto', navigator.language));
  return (
    <FluentProvider theme={currentTheme()} className={useStyles().page}>
      <main>
        <Body1>{t('pane.outsideExcel')}</Body1>
      </main>
    </FluentProvider>
  );
}
