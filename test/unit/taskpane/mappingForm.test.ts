import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/calls/mapping.ts';
import { chooseColumn, columnOf, sampleColumns, sampleText } from '../../../taskpane/state/mappingForm.ts';

const HEADINGS = ['Date', 'Agent', 'Seconds', 'Outcome', 'Need captured'];
const SAMPLE = [
  [45719, 'Chloe', 200, 'Connected', 'yes'],
  [45719, 'Ben', 0, 'No answer', null],
];
const GUESSED = guessMapping(HEADINGS, SAMPLE);

describe('the columns of a call log', () => {
  it('[S-27] should be guessed from short headings too', () => {
    expect(sampleColumns(GUESSED).map(({ field, column }) => [field, column])).toEqual([
      ['agent', 1],
      ['duration', 2],
      ['outcome', 3],
      ['need', 4],
      ['period', 0],
    ]);
    const chinese = guessMapping(['日期', '员工', '秒数'], [[45719, '陈静', 75]]);
    expect([columnOf(chinese, 'duration'), chinese.unit]).toEqual([2, 's']);
    expect(guessMapping(['Agent', 'Minutes'], [['Ann', 3]]).unit).toBe('min');
  });

  it('should show dates by the month that counts, and other cells as they are', () => {
    expect(sampleText('period', 45719)).toBe('2025-03');
    expect(sampleText('period', '2026 Q4')).toBe('2026 Q4');
    expect(sampleText('duration', 0.00207175925925926)).toBe('0.00207176');
    expect(sampleText('need', null)).toBe('');
  });

  it('should take the chosen column, or none, and no date once a period was chosen', () => {
    const chosen = chooseColumn(GUESSED, 'period', { choice: '3', headings: HEADINGS });
    expect([chosen.period?.heading, chosen.date]).toEqual(['Outcome', null]);
    const without = chooseColumn(GUESSED, 'period', { choice: '', headings: HEADINGS });
    expect(columnOf(without, 'period')).toBeNull();
    expect(chooseColumn(GUESSED, 'need', { choice: '', headings: HEADINGS }).need).toBeNull();
  });
});
