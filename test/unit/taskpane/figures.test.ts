import { describe, expect, it } from 'vitest';
import { shownFigure, typedFigure } from '../../../taskpane/state/figures.ts';

describe('figures as people type them', () => {
  it('should show ratios in percent and durations in minutes, without the noise of binary fractions', () => {
    expect(shownFigure(0.07, 'ratio')).toBe('7');
    expect(shownFigure(0.285, 'ratio')).toBe('28.5');
    expect(shownFigure(90_000, 'duration')).toBe('1500');
    expect(shownFigure(100_000, 'currency')).toBe('100000');
    expect(shownFigure(null, 'count')).toBe('');
  });

  it('should take percent with or without its sign, full-width digits and thousands', () => {
    expect(typedFigure('7', 'ratio')).toBe(0.07);
    expect(typedFigure(' ９０％ ', 'ratio')).toBe(0.9);
    expect(typedFigure('1,500', 'count')).toBe(1500);
    expect(typedFigure('2.5', 'duration')).toBe(150);
  });

  it('should tell nothing from what is no number', () => {
    expect(typedFigure('  ', 'ratio')).toBeNull();
    expect(typedFigure('many', 'count')).toBeUndefined();
    expect(typedFigure('Infinity', 'count')).toBeUndefined();
  });

  it.each([0.001, 0.07, 0.123456, 0.9, 1.15])('should give back the ratio %d that it shows', (ratio) => {
    expect(typedFigure(shownFigure(ratio, 'ratio'), 'ratio')).toBe(ratio);
  });
});
