import { expect, it } from 'vitest';
import { textsIn } from '../../../host/page/texts.ts';
import { unreadCharts } from '../../../host/page/unreadCharts.ts';

it('should name the charts of a file that are not there, and those that are there in part', () => {
  const chart = (name: string, isPartly: boolean) => ({ sheet: 'Team', name, isPartly });
  expect(unreadCharts([chart('Map', false), chart('Trend', true), chart('Cloud', false)], textsIn('en-US'))).toBe(
    'Charts of a kind this host does not show or keep: Map (Team), Cloud (Team). ' +
      'Charts shown and kept without labels, trend lines or titles of axes: Trend (Team).',
  );
  expect(unreadCharts([], textsIn('zh-CN'))).toBe('');
});
