import type { GridPrint } from '../../grid/grid.ts';
import { notCovered, oneOf, refuseOthers } from '../checks.ts';
import { isInstance, type ClassDefinition, type Environment } from '../define.ts';
import { areaOf } from '../places.ts';
import { infoOf } from './sheetRules.ts';

function setPrint(id: string, patch: Partial<GridPrint>, env: Environment): void {
  env.grid.updateSheet(id, { print: { ...infoOf(id, env).print, ...patch } });
}

/** One page in width and as many as it takes in height, or the natural size. */
function fitsToWidth(value: unknown): boolean {
  const zoom = (value ?? {}) as Record<string, unknown>;
  refuseOthers(zoom, ['horizontalFitToPages', 'verticalFitToPages', 'scale'], 'PageLayout.zoom');
  const { horizontalFitToPages: across, verticalFitToPages: down = 0, scale } = zoom;
  if (across === 1 && (down === 0 || down === null)) return true;
  if (scale === 100 && across === undefined && zoom['verticalFitToPages'] === undefined) return false;
  throw notCovered('PageLayout.zoom to anything but one page in width');
}

export const PAGE_LAYOUT: ClassDefinition<string> = {
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: (id, env) => infoOf(id, env).print.orientation,
      set: (id, value, env) => {
        const orientation = oneOf(value, { of: ['Portrait', 'Landscape'], as: 'PageLayout.orientation' });
        setPrint(id, { orientation }, env);
      },
    },
    Zoom: {
      get: (id, env) =>
        infoOf(id, env).print.fitToWidth ? { horizontalFitToPages: 1, verticalFitToPages: 0 } : { scale: 100 },
      set: (id, value, env) => setPrint(id, { fitToWidth: fitsToWidth(value) }, env),
    },
  },
  methods: {
    SetPrintTitleRows: (id, [rows], env) => {
      const area = areaOf(isInstance(rows) ? rows : String(rows).replaceAll('$', ''), id, env);
      if (area.row !== 0) throw notCovered('PageLayout.setPrintTitleRows from another row than the first');
      setPrint(id, { titleRows: area.rows }, env);
    },
  },
};
