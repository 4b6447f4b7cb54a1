import type { Step } from './batch.ts';
import type { Target } from './survey.ts';

/** Takes away our own charts, by name, from sheets that are written again; people's own charts stay. */
export function chartClearing(context: Excel.RequestContext, targets: readonly Target[]): Step[] {
  const ours = targets.flatMap(({ spec, replaces }) =>
    replaces ? (spec.charts ?? []).map(({ name }) => ({ id: replaces.id, name })) : [],
  );
  if (ours.length === 0) return [];
  const found: Excel.Chart[] = [];
  const looking = () => {
    for (const { id, name } of ours) {
      found.push(context.workbook.worksheets.getItem(id).charts.getItemOrNullObject(name).load('name'));
    }
  };
  const deleting = () => {
    for (const chart of found) if (!chart.isNullObject) chart.delete();
  };
  return [{ queue: looking }, { queue: deleting }];
}
