import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ heading: { margin: 0, marginTop: tokens.spacingVerticalXS } });

interface Props {
  readonly level: 'h2' | 'h3';
  readonly children: string;
}

export function Heading({ level, children }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Subtitle2 as={level} className={styles.heading}>
      {children}
    </Subtitle2>
  );
}
