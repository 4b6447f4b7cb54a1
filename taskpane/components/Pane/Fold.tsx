import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  label: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalXXS },
  section: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly label: ReactNode;
  /** A part of a view rather than a detail of one. */
  readonly section?: boolean;
  /** Open from the start. */
  readonly open?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/**
 * Folded away until asked for. On the web Tab goes where office.js sends it, which passes over a
 * summary without a tabindex.
 */
export function Fold({ label, section = false, open = false, onOpen, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <details open={open} onToggle={({ currentTarget }) => (currentTarget.open ? onOpen?.() : undefined)}>
      <summary tabIndex={0} className={mergeClasses(styles.label, section && styles.section)}>
        {label}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
