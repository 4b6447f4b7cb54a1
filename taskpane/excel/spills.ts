import { parseAddress } from '../../src/sheets/address.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import { rangeOf } from './applyOp.ts';
import { sendSteps, type Step, type StepRun } from './batch.ts';
import type { Place } from './workbook.ts';

const CELLS_PER_REQUEST = 1_000;

/** What the formula in the first cell of each place fills; null where that is its own cell alone. */
export async function readSpills(
  context: Excel.RequestContext,
  places: readonly Place[],
  run: StepRun = {},
): Promise<(Area | null)[]> {
  const areas: (Area | null)[] = [];
  const requests = Array.from({ length: Math.ceil(places.length / CELLS_PER_REQUEST) }, (_, index) =>
    places.slice(index * CELLS_PER_REQUEST, (index + 1) * CELLS_PER_REQUEST),
  );
  await sendSteps(
    context,
    requests.map((request) => spillStep(context, request, areas)),
    run,
  );
  return areas;
}

function spillStep(context: Excel.RequestContext, places: readonly Place[], into: (Area | null)[]): Step {
  let ranges: readonly Excel.Range[] = [];
  return {
    weight: places.length,
    repeatable: true,
    queue: () => {
      ranges = places.map(({ sheet, area }) =>
        rangeOf(context.workbook.worksheets.getItem(sheet), { ...area, rows: 1, columns: 1 })
          .getSpillingToRangeOrNullObject()
          .load('address'),
      );
    },
    then: () => {
      for (const range of ranges) into.push(range.isNullObject ? null : spilt(range.address));
    },
  };
}

function spilt(address: string): Area | null {
  const area = parseAddress(address);
  return area && area.rows * area.columns > 1 ? area : null;
}
