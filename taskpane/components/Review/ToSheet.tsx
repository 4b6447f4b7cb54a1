import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { writeReviewSheet, type ReviewSheet } from '../../commands/reviewSheets.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

interface Props {
  readonly part: ReviewSheet;
  readonly team: TeamReview;
}

/** A part of the review on a sheet to print, with a link to it. */
export function ToSheet({ part, team }: Props): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [sheet, setSheet] = useState<string | null>(null);
  const task = useTask();
  const write = async (): Promise<void> => {
    const written = await task.run((run) => writeReviewSheet(workbook, part, { team, language, ...run }));
    if (written !== undefined) setSheet(written);
  };
  return (
    <>
      <Button className={styles.button} size="small" onClick={() => void write()}>
        {t(`pane.review.print.${part}`)}
      </Button>
      <TaskStatus task={task} label={t('pane.review.printing')} />
      {sheet !== null && <SheetLinks sheets={[sheet]} />}
    </>
  );
}
