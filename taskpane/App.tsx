import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore, type ReactNode } from 'react';
import { chooseLanguage, openPane } from './commands/openPane.ts';
import { makePane, PaneContext } from './components/Pane/paneContext.ts';
import { PaneBody } from './components/Pane/PaneBody.tsx';
import type { Step } from './components/Pane/Steps.tsx';
import { useTask } from './components/Task/useTask.ts';
import type { Workbook } from './excel/workbook.ts';
import { languageOf } from './state/language.ts';
import { changeDraft, startDraft } from './state/planDraft.ts';
import type { LanguageChoice } from './state/remembered.ts';
import { currentTheme, onThemeChange } from './theme.ts';

export function App({ workbook }: { readonly workbook: Workbook }): ReactNode {
  const [choice, setChoice] = useState<LanguageChoice>('auto');
  const [step, setStep] = useState<Step | null>(null);
  const opening = useTask();
  const remembering = useTask();
  const { run } = opening;
  const theme = useSyncExternalStore(onThemeChange, currentTheme);
  const language = languageOf(choice, workbook.displayLanguage);
  const [draft, dispatch] = useReducer(changeDraft, null, () => startDraft('new_team', language));
  const pane = useMemo(() => makePane(workbook, language), [workbook, language]);

  const open = useCallback(async () => {
    const opened = await run(() => openPane(workbook));
    if (opened === undefined) return;
    setChoice(opened.languageChoice);
    if (opened.plan !== null) dispatch({ type: 'open', plan: opened.plan });
    setStep(opened.step);
  }, [run, workbook]);
  useEffect(() => void open(), [open]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const change = (next: LanguageChoice): void => {
    setChoice(next);
    void remembering.run(() => chooseLanguage(workbook, next));
  };
  return (
    <FluentProvider theme={theme}>
      <PaneContext value={pane}>
        <PaneBody
          {...{ step, opening, remembering, choice, draft, dispatch }}
          onStep={setStep}
          onOpen={open}
          onLanguage={change}
        />
      </PaneContext>
    </FluentProvider>
  );
}
