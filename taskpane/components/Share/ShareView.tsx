import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ExportPlan } from './ExportPlan.tsx';
import { ImportPlan } from './ImportPlan.tsx';
import { PortableForm } from './PortableForm.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
});

/** Plans out of the workbook and into it, and the workbook for everyone. */
export function ShareView({ onPlan }: { readonly onPlan: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <ExportPlan onPlan={onPlan} />
      <ImportPlan />
      <PortableForm />
    </div>
  );
}
