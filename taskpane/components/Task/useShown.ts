import { useEffect, useRef, type RefObject } from 'react';

/** Scrolls to what came of a piece of work once it is there: it may stand below what is in view. */
export function useShown(isThere: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isThere) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isThere]);
  return place;
}
