import { parseAddress } from '../../src/sheets/address.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import { zipEntries } from './zipEntries.ts';

export interface SavedChart {
  readonly name: string;
  /** Of the first series. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}

/** The charts of a saved `.xlsx` with the cells that they draw, whichever sheet they are on. */
export function savedCharts(xlsx: Uint8Array): readonly SavedChart[] {
  const entries = zipEntries(xlsx);
  return [...entries].flatMap(([path, xml]) => {
    if (!/^xl\/drawings\/[^/]+\.xml$/.test(path)) return [];
    const relations = entries.get(path.replace('drawings/', 'drawings/_rels/').concat('.rels')) ?? '';
    return [...xml.matchAll(/<xdr:cNvPr [^>]*name="([^"]*)"[\s\S]*?<c:chart [^>]*r:id="([^"]*)"/g)].map(
      ([, name = '', id = '']) => {
        const target = new RegExp(`Id="${id}"[^>]*Target="\\.\\./(charts/[^"]*)"`).exec(relations)?.[1] ?? '';
        return { name, ...cellsOf(entries.get(`xl/${target}`) ?? '') };
      },
    );
  });
}

function cellsOf(xml: string): Omit<SavedChart, 'name'> {
  const series = [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, part = '']) => part);
  return {
    categories: areaOf(series[0] ?? '', 'cat'),
    series: series.map((part) => ({ name: /<c:v>([^<]*)/.exec(part)?.[1] ?? '', values: areaOf(part, 'val') })),
  };
}

function areaOf(series: string, what: 'cat' | 'val'): Area {
  const reference = new RegExp(`<c:${what}>[\\s\\S]*?<c:f>([^<]*)`).exec(series)?.[1] ?? '';
  const area = parseAddress(reference);
  if (area === null) throw new Error(`A chart shows ${reference}`);
  return area;
}
