import { describe, expect, it } from 'vitest';
import { SAMPLE_RATE, SAMPLE_SEED } from '../../../src/calls/sample.ts';
import { FIRST_DRAW, readCalibrationDraw, readCorrection, typedDraw } from '../../../taskpane/state/calibration.ts';

describe('how a sample is drawn', () => {
  it('[S-29] should begin as the engine draws unless told otherwise', () => {
    expect(FIRST_DRAW).toEqual({ source: '', rate: SAMPLE_RATE, seed: SAMPLE_SEED });
    expect(readCalibrationDraw(undefined)).toEqual(FIRST_DRAW);
  });

  it.each([
    ['0', '1'],
    ['100.1', '1'],
    ['ten', '1'],
    ['10', ''],
    ['10', '-1'],
    ['10', '1.5'],
    ['10', '4294967296'],
  ])('should refuse a share of "%s" with the seed "%s"', (rate, seed) => {
    expect(typedDraw(rate, seed)).toBeNull();
  });

  it('should read what is typed in full width', () => {
    expect(typedDraw('１２.５％', '７')).toEqual({ rate: 0.125, seed: 7 });
  });

  it('should take what the workbook cannot say for nothing', () => {
    expect(readCalibrationDraw({ source: 'Calls', rate: 2, seed: 1 })).toEqual(FIRST_DRAW);
    expect(readCorrection(false)).toBeNull();
    expect(readCorrection({ source: 'Calls', agents: [{ agent: 'Ann', calls: -1 }] })).toBeNull();
  });
});
