import { isBlank, type Cell } from '../calls/cell.ts';
import { readYes } from '../calls/yes.ts';
import type { SurveyScale } from './kinds.ts';
import { readTextNumber } from './textNumber.ts';

const UP_TO_10 = /(?:1|0)\s*(?:-|~|–|to|至|到)\s*10(?!\d)|10\s*分|十分制|out of 10|\/\s*10(?!\d)/i;
const UP_TO_5 = /(?:1|0)\s*(?:-|~|–|to|至|到)\s*5(?!\d)|(?<!\d)5\s*分|五分制|五星|星级|stars?|out of 5|\/\s*5(?!\d)/i;

/** From what headings say, then from the largest of the values; `fallback` without either. */
export function guessScale(headings: readonly string[], values: readonly Cell[], fallback: SurveyScale): SurveyScale {
  const text = headings.join(' ').normalize('NFKC');
  if (UP_TO_10.test(text)) return 'upTo10';
  if (UP_TO_5.test(text)) return 'upTo5';
  const filled = values.filter((value) => !isBlank(value));
  const numbers = filled.flatMap((value) => numberIn(value) ?? []);
  if (filled.length === 0) return fallback;
  if (numbers.length === 0) return filled.some((value) => readYes(value) !== null) ? 'yesNo' : fallback;
  if (numbers.every((number) => number === 0 || number === 1) && numbers.includes(0)) return 'yesNo';
  if (filled.some((value) => typeof value === 'string' && /[%％]\s*$/.test(value))) return 'share';
  return scaleUpTo(Math.max(...numbers), numbers.every(Number.isInteger), fallback);
}

/** Whole numbers up to 1 can be the low end of any scale. */
function scaleUpTo(most: number, areWhole: boolean, fallback: SurveyScale): SurveyScale {
  if (most <= 1) return areWhole ? fallback : 'share';
  return most <= 5 ? 'upTo5' : most <= 10 ? 'upTo10' : 'percent';
}

function numberIn(value: Cell): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? readTextNumber(value) : null;
}
