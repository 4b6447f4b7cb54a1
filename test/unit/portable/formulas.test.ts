import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, type Part } from '../../../src/portable/calls.ts';
import { canonical, movedDown } from '../../../src/portable/movedFormula.ts';
import { tokensOf } from '../../../src/portable/tokens.ts';

const kinds = (formula: string) => tokensOf(formula).map(({ kind, text }) => `${kind} ${text}`);

/** `KPI_SCORE[A1|"higher"]` for calls, the text for anything else. */
const drawn = (parts: readonly Part[]): string =>
  parts
    .map((part) =>
      part.kind === 'call'
        ? `${part.id}[${part.args.map(drawn).join('|')}]`
        : part.tokens.map(({ text }) => text).join(''),
    )
    .join('');
const callsIn = (formula: string): string | null => {
  const parts = partsOf(formula);
  return parts && drawn(parts);
};

describe('the pieces of a formula', () => {
  it('[S-41] should be told apart as Excel does', () => {
    expect(kinds(`=SUM('It''s'!$A$1:B2,实际!C3)*1E-3`)).toEqual([
      'sign =',
      'name SUM',
      'sign (',
      `sheet 'It''s'!`,
      'cell $A$1',
      'sign :',
      'cell B2',
      'sign ,',
      'sheet 实际!',
      'cell C3',
      'sign )',
      'sign *',
      'number 1E-3',
    ]);
    expect(kinds('LOG10(A1)')[0]).toBe('name LOG10');
    expect(kinds('A1_x+AB12C')).toEqual(['name A1_x', 'sign +', 'name AB12C']);
    expect(kinds(`"A1 ""TELEKPI.X("""`)).toHaveLength(1);
    expect(kinds(`Table1[[#This Row],[a '[b']]]`)).toEqual(['name Table1', `brackets [[#This Row],[a '[b']]]`]);
    expect(kinds('#N/A+#DIV/0!')).toEqual(['error #N/A', 'sign +', 'error #DIV/0!']);
  });

  it('[S-41] should give the formula back when they are put together', () => {
    const pieces = fc.constantFrom('"', "'", '!', '[', ']', '#', '$A$1', 'A1', '1e5', '.', ',', '(', ' ', '实际', 'x_');
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the calls of a formula', () => {
  it.each([
    ['=TELEKPI.KPI_SCORE(A2, $B$1,"higher")', '=KPI_SCORE[A2| $B$1|"higher"]'],
    ['=IFERROR(telekpi.kpi_score(A2,B2),"")&"TELEKPI.X("', '=IFERROR(KPI_SCORE[A2|B2],"")&"TELEKPI.X("'],
    ['=_xldudf_TELEKPI_KPI_LIGHT(A2)', '=KPI_LIGHT[A2]'],
    [
      '=TELEKPI.KPI_GRADE(TELEKPI.WEIGHTED_TOTAL(B2:F2,{1,2},,(G2)),)',
      '=KPI_GRADE[WEIGHTED_TOTAL[B2:F2|{1,2}||(G2)]|]',
    ],
    ['=TELEKPI.KPI_RANK', '=TELEKPI.KPI_RANK'],
    ['=SUM(A1:A9)', '=SUM(A1:A9)'],
  ])('[S-41] should be found in %s', (formula, expected) => expect(callsIn(formula)).toBe(expected));

  it('[S-41] should not be guessed where a formula is broken', () => {
    expect(callsIn('=TELEKPI.KPI_LIGHT(A1')).toBeNull();
  });
});

describe('a formula further down', () => {
  it('[S-41] should have its free rows moved and nothing else', () => {
    expect(movedDown(`=A2+$B2+C$2+$D$2+'S 2'!E2&"F2"+LOG10(2)`, 3)).toBe(`=A5+$B5+C$2+$D$2+'S 2'!E5&"F2"+LOG10(2)`);
    expect(movedDown('=A2', -2)).toBeNull();
    expect(movedDown('=A1048576', 1)).toBeNull();
  });
});

describe('formulas that say the same', () => {
  it.each([
    [`='Actuals'!C6`, '=Actuals!c6'],
    [`=IF( A1 ,-1E+300,1.50)`, '=if(A1,-1e300,1.5)'],
    [`='It''s'!A1&"a  b"`, `='it''s'!A1&"a  b"`],
  ])('[S-41] should be known as such: %s and %s', (one, other) => expect(canonical(one)).toBe(canonical(other)));

  it.each([
    ['="a  b"', '="a b"'],
    ['="A"', '="a"'],
    ['=$A1', '=A1'],
    ['=1', '=2'],
  ])('[S-41] should not be taken for each other: %s and %s', (one, other) =>
    expect(canonical(one)).not.toBe(canonical(other)),
  );
});
