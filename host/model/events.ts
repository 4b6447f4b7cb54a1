import type { Grid, GridArea, GridEvent } from '../grid/grid.ts';
import { areaAddress } from './address.ts';
import { meets } from './areas.ts';

/** Events an add-in listens to, sent as rich-API entries. */
export interface EventHub {
  /** The target is a sheet's or table's id, or `EVERYWHERE`. */
  register(type: number, target: string): void;
  unregister(type: number, target: string): void;
}

/** The target of events that any part of the workbook raises. */
export const EVERYWHERE = 'Workbook';

/** Types as office.js numbers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  tableChanged: 101,
} as const;

const EVENT_CATEGORY = 65_536;
const VISIBILITY = 65_539;

/** What `Office.addin.onVisibilityModeChanged` hears. */
export const visibilityEntry = (isShown: boolean): unknown => [
  EVENT_CATEGORY,
  VISIBILITY,
  '',
  JSON.stringify({ visibility: isShown ? 'Visible' : 'Hidden' }),
  '',
  false,
];

/** Nobody edits this workbook from elsewhere. */
const LOCAL = 'Local';

interface Told {
  readonly type: number;
  /** Whose listeners hear it, beside those that listen everywhere. */
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

export function createEventHub(grid: Grid, sendEntries: (entries: readonly unknown[]) => void): EventHub {
  // One listener may go while another, added through another context, stays.
  const listening = new Map<string, number>();
  let active = grid.activeSheet();
  const add = (type: number, target: string, by: number): void => {
    const key = keyOf(type, target);
    listening.set(key, Math.max(0, (listening.get(key) ?? 0) + by));
  };
  grid.listen((event) => {
    const told = toldBy(event, grid, active);
    if (event.kind === 'sheetActivated') active = event.sheet;
    const entries = told.flatMap(({ type, targets, args }) =>
      [...targets, EVERYWHERE]
        .filter((target) => (listening.get(keyOf(type, target)) ?? 0) > 0)
        .map((target) => [EVENT_CATEGORY, type, target, JSON.stringify(args), '', false]),
    );
    if (entries.length > 0) sendEntries(entries);
  });
  return {
    register: (type, target) => add(type, target, 1),
    unregister: (type, target) => add(type, target, -1),
  };
}

const keyOf = (type: number, target: string): string => `${type} ${target}`;

function toldBy(event: GridEvent, grid: Grid, active: string): readonly Told[] {
  switch (event.kind) {
    case 'changed':
      return changes(event, grid);
    case 'selected':
      return [ofSheet(EVENT.selectionChanged, event.area.sheet, { address: areaAddress(event.area) })];
    case 'calculated':
      return [ofSheet(EVENT.calculated, event.sheet)];
    case 'sheetAdded':
      return [ofSheet(EVENT.added, event.sheet, { source: LOCAL })];
    case 'sheetDeleted':
      return [ofSheet(EVENT.deleted, event.sheet, { source: LOCAL })];
    case 'sheetActivated':
      if (event.sheet === active) return [];
      return [ofSheet(EVENT.deactivated, active), ofSheet(EVENT.activated, event.sheet)];
    case 'sheetRenamed':
      return [];
  }
}

const ofSheet = (type: number, sheet: string, args: Readonly<Record<string, unknown>> = {}): Told => ({
  type,
  targets: [sheet],
  args: { worksheetId: sheet, ...args },
});

/** A change is the sheet's, and that of each table it touches. */
function changes({ area, by }: Extract<GridEvent, { kind: 'changed' }>, grid: Grid): readonly Told[] {
  const args = {
    address: areaAddress(area),
    changeType: 'RangeEdited',
    shiftDirection: 'None',
    source: LOCAL,
    // Excel tells an add-in which of the changes were its own.
    triggerSource: by === 'program' ? 'ThisLocalAddin' : 'Unknown',
    referenceId: eventReference(area),
  };
  const tables = grid.tables().filter((table) => meets(table.area, area));
  return [
    ofSheet(EVENT.changed, area.sheet, args),
    ...tables.map(({ id }) => ({
      type: EVENT.tableChanged,
      targets: [id, area.sheet],
      args: { worksheetId: area.sheet, tableId: id, ...args },
    })),
  ];
}

/** Where an event happened, for its `getRange`. */
const eventReference = (area: GridArea): string => JSON.stringify(area);

/** Null for anything that no event carried. */
export function areaOfEvent(reference: unknown): GridArea | null {
  try {
    const area = JSON.parse(String(reference)) as GridArea | null;
    return typeof area?.sheet === 'string' ? area : null;
  } catch {
    return null;
  }
}
