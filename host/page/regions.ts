/** A part of the page that one goes to by key. */
export interface Region {
  readonly element: HTMLElement;
  /** At its first place, or its last. */
  enter(backwards: boolean): void;
}

export interface Regions {
  /** From where the keyboard is, or from the region named. */
  go(backwards: boolean, from?: Region): void;
}

/** F6 and Ctrl+F6 go round the regions, as in Excel; with Shift the other way. Closed ones are passed over. */
export function createRegions(regions: readonly Region[]): Regions {
  const go = (backwards: boolean, from = regions.find(({ element }) => element.contains(document.activeElement))) => {
    const open = regions.filter((region) => region === from || isShown(region.element));
    const step = backwards ? open.length - 1 : 1;
    open[((from ? open.indexOf(from) : 0) + step) % open.length]?.enter(backwards);
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      go(event.shiftKey);
    },
    { capture: true },
  );
  return { go };
}

/** The first or last control that one can reach within an element. */
export function focusWithin(element: HTMLElement, backwards: boolean): void {
  const controls = [...element.querySelectorAll<HTMLElement>('button, select, input:not([type="file"])')].filter(
    isShown,
  );
  (backwards ? controls.at(-1) : controls[0])?.focus();
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
