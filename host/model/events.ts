import type { Grid, GridArea, GridEvent } from '../grid/grid.ts';
import { areaAddress } from './address.ts';

/** Events an add-in listens to, sent as rich-API entries. */
export interface EventHub {
  register(type: number): void;
  unregister(type: number): void;
}

const EVENT_CATEGORY = 65_536;
/** The target of events that the whole workbook raises. */
const WORKBOOK = 'Workbook';

/** Nobody edits this workbook from elsewhere. */
const LOCAL = 'Local';

/** Types as office.js numbers them. */
export const EVENT = {
  added: 1,
  activated: 2,
  deleted: 4,
  changed: 10,
  selectionChanged: 11,
} as const;

const TYPE_OF: Readonly<Partial<Record<GridEvent['kind'], number>>> = {
  changed: EVENT.changed,
  selected: EVENT.selectionChanged,
  sheetActivated: EVENT.activated,
  sheetAdded: EVENT.added,
  sheetDeleted: EVENT.deleted,
};

export function createEventHub(grid: Grid, sendEntries: (entries: readonly unknown[]) => void): EventHub {
  const listening = new Set<number>();
  grid.listen((event) => {
    const type = TYPE_OF[event.kind];
    if (type === undefined || !listening.has(type)) return;
    sendEntries([[EVENT_CATEGORY, type, WORKBOOK, JSON.stringify(argumentsOf(event)), '', false]]);
  });
  return {
    register: (type) => void listening.add(type),
    unregister: (type) => void listening.delete(type),
  };
}

function argumentsOf(event: GridEvent): Readonly<Record<string, unknown>> {
  if (!('area' in event)) return { worksheetId: event.sheet, source: LOCAL };
  return { ...placeOf(event.area), changeType: 'RangeEdited', source: LOCAL, triggerSource: triggerOf(event) };
}

const placeOf = (area: GridArea): Readonly<Record<string, unknown>> => ({
  address: areaAddress(area),
  worksheetId: area.sheet,
});

/** Excel tells an add-in which of the changes were its own. */
const triggerOf = (event: GridEvent): string =>
  'by' in event && event.by === 'program' ? 'ThisLocalAddin' : 'Unknown';
