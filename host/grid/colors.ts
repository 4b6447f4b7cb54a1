import { ColorKit, type Nullable } from '@univerjs/core';

/** `#RRGGBB`; '' for none or for what is no colour. */
export function hexColor(color: Nullable<string>): string {
  if (!color) return '';
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString(false).toUpperCase() : '';
}
