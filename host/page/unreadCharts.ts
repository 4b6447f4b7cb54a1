import type { UnreadChart } from '../grid/chart.ts';
import { fill, type Texts } from './texts.ts';

/** What of a file's charts is not there; '' where all of it is. */
export function unreadCharts(unread: readonly UnreadChart[], { chartsUnread, chartsPartly }: Texts): string {
  const list = (isPartly: boolean): string =>
    unread
      .filter((chart) => chart.isPartly === isPartly)
      .map(({ sheet, name }) => `${name} (${sheet})`)
      .join(', ');
  return [
    [chartsUnread, list(false)],
    [chartsPartly, list(true)],
  ]
    .flatMap(([text = '', charts = '']) => (charts === '' ? [] : [fill(text, { charts })]))
    .join(' ');
}
