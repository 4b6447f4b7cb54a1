import { isBlank, type Cell } from '../calls/cell.ts';
import type { Fault } from './cellReaders.ts';
import type { SurveyScale } from './kinds.ts';
import { readTextNumber } from './textNumber.ts';

/** The most that a scale has; all begin at 0. */
const MOST: Readonly<Record<Exclude<SurveyScale, 'yesNo'>, number>> = { share: 1, percent: 100, upTo5: 5, upTo10: 10 };

/** As a share of the scale, 0..1; blank is NaN. On the scale of shares, 92 can only mean 92 % [S-18]. */
export function readScaled(cell: Cell, scale: Exclude<SurveyScale, 'yesNo'>): number | Fault {
  if (isBlank(cell)) return NaN;
  if (typeof cell === 'string') return readText(cell, scale);
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return { code: 'notNumber', value: null };
  const share = cell / MOST[scale];
  if (share >= 0 && share <= 1) return share;
  if (scale !== 'share' || cell < 0 || cell > 100) return { code: 'outOfRange', value: null };
  return {
    code: 'percentAsRatio',
    repair: 'percentRatio',
    value: null,
    repaired: { value: cell / 100, used: cell / 100 },
  };
}

function readText(cell: string, scale: Exclude<SurveyScale, 'yesNo'>): number | Fault {
  const number = readTextNumber(cell);
  if (number === null) return { code: 'notNumber', value: null };
  const share = /[%％]\s*$/.test(cell) ? number : number / MOST[scale];
  if (!(share >= 0 && share <= 1)) return { code: 'outOfRange', value: null };
  return { code: 'numberAsText', repair: 'textNumber', value: null, repaired: { value: share, used: share } };
}
