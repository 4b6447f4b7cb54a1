import { expect, it } from 'vitest';
import { barShares } from '../../../taskpane/state/barShares.ts';

it('should give the longest bar all of the width, losses their length, and nothing none', () => {
  expect(barShares([40, -20, null, 0])).toEqual([1, 0.5, 0, 0]);
  expect(barShares([null, 0])).toEqual([0, 0]);
  expect(barShares([])).toEqual([]);
});
