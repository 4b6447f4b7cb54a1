import { describe, expect, test } from 'vitest';
import { guardOf } from '../../../src/scoring/valueGuard.ts';
import { customFormula, pointsFormula } from '../../../src/scoring/formula.ts';
import { textLiteral } from '../../../src/scoring/formulaText.ts';
import { parseRule, type Rule } from '../../../src/scoring/grammar.ts';
import { coverageFormula, totalFormula } from '../../../src/scoring/totalFormula.ts';

const CELLS = { actual: 'B2', target: '$F$5' };
/** Newer than Excel 2016, or in need of the add-in. */
const TOO_NEW = /\b(LET|LAMBDA|IFS|SWITCH|XLOOKUP|FILTER|MAXIFS|TEXTJOIN|TELEKPI)\b/;

function ruleOf(text: string): Rule {
  const outcome = parseRule(text);
  if (!outcome.ok) throw new Error(text);
  return outcome.value;
}

describe('formulas', () => {
  test('[S-41] should write points so that a blank stays blank and text is an error', () => {
    expect(pointsFormula(ruleOf('higher'), CELLS)).toBe(
      'IF(B2="","",IF(AND(ISNUMBER(B2),ISNUMBER($F$5),$F$5>0),MIN(120,MAX(0,100*B2/$F$5)),VALUE("x")))',
    );
  });

  test('[S-18] should check a cell for what its unit cannot be', () => {
    const guard = guardOf({ id: 'csat', unit: 'ratio', target: 0.9 });
    expect(pointsFormula(ruleOf('higher'), { ...CELLS, guard })).toContain('ISNUMBER(B2),B2>=0,ABS(B2)<=1.5,');
  });

  test('[S-16] should write the same points by KPI_SCORE', () => {
    expect(customFormula(ruleOf('越高越好 从 0.1'), { ...CELLS, floor: '0', cap: '$B$2' })).toBe(
      'IF(B2="","",TELEKPI.KPI_SCORE(B2,$F$5,"higher from 0.1",0,$B$2))',
    );
  });

  test('[S-41] should refuse by KPI_SCORE too what the unit cannot be', () => {
    const guard = guardOf({ id: 'csat', unit: 'ratio', target: 0.9 });
    expect(customFormula(ruleOf('higher'), { ...CELLS, guard })).toBe(
      'IF(B2="","",IF(AND(B2>=0,ABS(B2)<=1.5),TELEKPI.KPI_SCORE(B2,$F$5,"higher",0,120),VALUE("x")))',
    );
  });

  test('[S-15] should keep built-in what KPI_SCORE would take for weighted', () => {
    expect(customFormula(ruleOf('deduct 5'), { ...CELLS, role: 'adjustment' })).not.toMatch(TOO_NEW);
    expect(customFormula(ruleOf('bonus 5'), { ...CELLS, role: 'adjustment' })).toContain('TELEKPI.KPI_SCORE');
  });

  test('[S-41] should stay within what Excel 2016 knows and 8,192 characters hold', () => {
    const steps = Array.from({ length: 40 }, (_, index) => `${index * 2.5 + 0.125}%:${index * 3.25}`).join(' ');
    for (const kind of ['bands', 'curve']) {
      const formula = pointsFormula(ruleOf(`${kind} ${steps}`), {
        ...CELLS,
        target: "'Plan sheet'!$F$5",
        threshold: '0.5',
      });
      expect(formula).not.toMatch(TOO_NEW);
      expect(formula.length).toBeLessThan(8192);
    }
    const cells = Array.from({ length: 10 }, (_, index) => `$${String.fromCharCode(65 + index)}2`);
    const weights = cells.map((_, index) => `'Plan sheet'!$E$${10 + index}`);
    const total = totalFormula({
      points: cells,
      weights,
      missing: 'exclude',
      minimumCoverage: '0.6',
      incomplete: '?',
      notApplicable: 'n/a',
      weightsOff: '!',
    });
    expect(total).not.toMatch(TOO_NEW);
    expect(total.length).toBeLessThan(8192);
  });

  test('[S-19] should weight cells that lie across each other', () => {
    expect(coverageFormula({ points: ['C2', 'D2'], weights: ['Plan!$E$5', 'Plan!$E$6'] })).toBe(
      'IF(SUM(Plan!$E$5,Plan!$E$6)=0,0,(ISNUMBER(C2)*Plan!$E$5+ISNUMBER(D2)*Plan!$E$6)/SUM(Plan!$E$5,Plan!$E$6))',
    );
  });

  test('[S-42] should double the quotes inside a text', () => {
    expect(textLiteral('a"b')).toBe('"a""b"');
  });
});
