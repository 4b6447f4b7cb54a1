import { cellOf } from '../areas.ts';
import { instance, type ClassDefinition, type Environment, type Instance } from '../define.ts';
import { notFound } from '../errors.ts';
import { areaOfEvent } from '../events.ts';
import { APPLICATION } from './application.ts';
import { SETTINGS } from './settings.ts';
import { WORKSHEETS } from './worksheets.ts';

export const workbookOf = (env: Environment): Instance => instance(WORKBOOK, null, env);

function eventRange(reference: unknown, env: Environment): Instance | null {
  const area = areaOfEvent(reference);
  const isThere = area !== null && env.grid.sheets().some(({ id }) => id === area.sheet);
  return isThere ? env.objects.range(area) : null;
}

export const WORKBOOK: ClassDefinition<null> = {
  name: 'Workbook',
  properties: {
    Application: { get: (_, env) => instance(APPLICATION, null, env) },
    Worksheets: { get: (_, env) => instance(WORKSHEETS, null, env) },
    Tables: { get: (_, env) => env.objects.tables(null) },
    Names: { get: (_, env) => env.objects.names() },
    Settings: { get: (_, env) => instance(SETTINGS, null, env) },
    ReadOnly: { get: () => false },
  },
  methods: {
    GetSelectedRange: (_, __, env) => env.objects.range(env.grid.selection()),
    GetActiveCell: (_, __, env) => env.objects.range(cellOf(env.grid.selection(), 0, 0)),
    /** What `getRange` of an event's arguments asks. */
    _GetRangeForEventByReferenceId: (_, [reference], env) => {
      const range = eventRange(reference, env);
      if (range === null) throw notFound('the sheet of the event has been deleted');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], env) => eventRange(reference, env),
    /** The runtime says that it is ready for calls. */
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, { functions }) => functions.begin(),
  },
};
