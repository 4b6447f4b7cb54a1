import type { XmlElement } from '@rgrove/parse-xml';
import { alongSizes, cornerAt, type ChartCorner, type ChartPlace, type ChartSizes } from '../grid/chart.ts';
import {
  attribute,
  childrenOf,
  descend,
  elementsOf,
  findAll,
  nameOf,
  relatedTo,
  rootOf,
  type Parts,
} from './xmlParts.ts';

/** One chart on a sheet: what it is called, where it lies, and the part that says what it shows. */
export interface ChartFrame {
  readonly name: string;
  readonly place: ChartPlace;
  /** null where the file lacks it, or it is of a kind younger than the format. */
  readonly path: string | null;
}

/** English metric units, in which drawings measure. */
export const EMU_A_POINT = 12_700;

/** The charts of each sheet by its name, in the order in which they lie over each other. */
export function framesIn(
  parts: Parts,
  sizesOf: (sheet: string) => ChartSizes,
): ReadonlyMap<string, readonly ChartFrame[]> {
  const workbook = relatedTo(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const related = relatedTo(parts, workbook);
  const sheets = childrenOf(descend(rootOf(parts, workbook), 'sheets'), 'sheet');
  return new Map(
    sheets.map((sheet) => {
      const name = sheet.attributes['name'] ?? '';
      const path = related.find(({ id }) => id === attribute(sheet, 'id'))?.path ?? '';
      return [name, framesOn(parts, path, sizesOf(name))];
    }),
  );
}

function framesOn(parts: Parts, sheetPath: string, sizes: ChartSizes): readonly ChartFrame[] {
  const drawing = relatedTo(parts, sheetPath).find(({ type }) => type === 'drawing')?.path;
  if (drawing === undefined) return [];
  const related = relatedTo(parts, drawing);
  return elementsOf(rootOf(parts, drawing)).flatMap((anchor) =>
    findAll(anchor, 'graphicFrame').map((frame) => {
      const id = attribute(findAll(frame, 'chart')[0], 'id');
      const part = related.find((each) => each.id === id);
      return {
        name: attribute(descend(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? '',
        place: placeOf(anchor, sizes),
        path: part?.type === 'chart' ? part.path : null,
      };
    }),
  );
}

function placeOf(anchor: XmlElement, sizes: ChartSizes): ChartPlace {
  if (nameOf(anchor) === 'twoCellAnchor') {
    return { from: cornerFrom(descend(anchor, 'from')), to: cornerFrom(descend(anchor, 'to')) };
  }
  const from = descend(anchor, 'from');
  const position = descend(anchor, 'pos');
  const { columns, rows } = sizes;
  const corner = from ? cornerFrom(from) : cornerAt(points(position, 'x'), points(position, 'y'), sizes);
  const extent = descend(anchor, 'ext');
  const right = alongSizes(corner.column, corner.across, columns) + points(extent, 'cx');
  const bottom = alongSizes(corner.row, corner.down, rows) + points(extent, 'cy');
  return { from: corner, to: cornerAt(right, bottom, sizes) };
}

const points = (element: XmlElement | undefined, name: string): number =>
  Number(attribute(element, name) ?? 0) / EMU_A_POINT;

function cornerFrom(element: XmlElement | undefined): ChartCorner {
  const number = (name: string): number => Number(descend(element, name)?.text ?? 0);
  return {
    row: number('row'),
    column: number('col'),
    down: number('rowOff') / EMU_A_POINT,
    across: number('colOff') / EMU_A_POINT,
  };
}
