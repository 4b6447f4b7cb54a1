import { describe, expect, it } from 'vitest';
import { partsFormula } from '../../../src/scoring/partsFormula.ts';

const guard = { unit: 'ratio', signed: false, largestRatio: 1.5 } as const;
const parts = ['H6', 'I6'].map((figure, index) => ({ figure, weight: `Plan!$G$${index + 9}`, guard }));
const written = (pointsOf: (figure: string) => string): string =>
  partsFormula({ parts, notApplicable: 'n/a', pointsOf, otherwise: 'OWN' });

describe('partsFormula', () => {
  it('[S-2] should ask for all parts before it takes their mean in place of the own figure', () => {
    const formula = written((figure) => `POINTS(${figure})`);
    expect(formula).toMatch(/^IF\(AND\(H6<>"",I6<>"",.*POINTS\(.*,OWN\)$/);
  });

  it('[S-41] should keep to the own figure where Excel would refuse the length', () => {
    expect(written((figure) => Array<string>(60).fill(figure).join('+'))).toBe('OWN');
  });
});
