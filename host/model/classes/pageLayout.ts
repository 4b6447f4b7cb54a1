import type { GridPrint } from '../../grid/grid.ts';
import { notCovered, oneOf, refuseOthers, whole } from '../checks.ts';
import { instance, isInstance, type ClassDefinition, type Environment } from '../define.ts';
import { areaOf } from '../places.ts';
import { HEADERS_FOOTERS } from './headersFooters.ts';
import { infoOf } from './sheetRules.ts';

function setPrint(id: string, patch: Partial<GridPrint>, env: Environment): void {
  env.grid.updateSheet(id, { print: { ...infoOf(id, env).print, ...patch } });
}

type Fit = Pick<GridPrint, 'fitToWidth' | 'pagesAcross' | 'pagesDown'>;

/** So many pages in width and in height, as many as it takes for 0, or the natural size. */
function fitOf(value: unknown): Fit {
  const zoom = (value ?? {}) as Record<string, unknown>;
  refuseOthers(zoom, ['horizontalFitToPages', 'verticalFitToPages', 'scale'], 'PageLayout.zoom');
  const { horizontalFitToPages: across, verticalFitToPages: down, scale } = zoom;
  if (scale === 100 && across === undefined && down === undefined) return { fitToWidth: false };
  if (scale !== undefined || across === undefined) throw notCovered('PageLayout.zoom without pages in width');
  return { fitToWidth: true, pagesAcross: whole(across, { from: 1 }), pagesDown: whole(down ?? 0) };
}

function zoomOf({ fitToWidth, pagesAcross = 1, pagesDown = 0 }: GridPrint): unknown {
  return fitToWidth ? { horizontalFitToPages: pagesAcross, verticalFitToPages: pagesDown } : { scale: 100 };
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
      get: (id, env) => zoomOf(infoOf(id, env).print),
      set: (id, value, env) => setPrint(id, fitOf(value), env),
    },
    HeadersFooters: { get: (id, env) => instance(HEADERS_FOOTERS, id, env) },
  },
  methods: {
    SetPrintTitleRows: (id, [rows], env) => {
      const area = areaOf(isInstance(rows) ? rows : String(rows).replaceAll('$', ''), id, env);
      setPrint(id, { titleRows: area.rows, titleRowsFrom: area.row }, env);
    },
    SetPrintTitleColumns: (id, [columns], env) => {
      const area = areaOf(isInstance(columns) ? columns : String(columns).replaceAll('$', ''), id, env);
      if (area.column !== 0) throw notCovered('PageLayout.setPrintTitleColumns from another column than the first');
      setPrint(id, { titleColumns: area.columns }, env);
    },
  },
};
