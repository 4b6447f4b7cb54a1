import { Chance } from './chance.ts';
import { makeYear } from './makeYear.ts';
import { makeAgents } from './people.ts';
import { plantFaults, type PlantedFault } from './plantFaults.ts';
import { TABLE_KEYS, type SampleTable, type SampleTables, type TableKey } from './sampleTable.ts';
import { wordYear } from './wordYear.ts';
import { YEAR_TEXTS, type SampleLanguage } from './yearTexts.ts';

export type { PlantedFault } from './plantFaults.ts';

export interface SampleYearOptions {
  /** A whole number. */
  readonly seed?: number;
  readonly language?: SampleLanguage;
  /** 1 is about 200,000 calls. The sixty agents stay. */
  readonly scale?: number;
}

export interface SampleYear {
  /** As tools export them: titles above the headings, and faults. */
  readonly tables: SampleTables;
  /** All that is wrong in `tables`, by table and row. */
  readonly faults: readonly PlantedFault[];
  /** The same records without a fault or a title. */
  readonly clean: SampleTables;
}

export const SAMPLE_YEAR_SEED = 39;

/** A year of four telephone-sales teams, the same for the same seed, in either language. */
export function sampleYear(options: SampleYearOptions = {}): SampleYear {
  const { seed = SAMPLE_YEAR_SEED, language = 'en', scale = 1 } = options;
  const texts = YEAR_TEXTS[language];
  const agents = makeAgents(seed);
  const clean = wordYear(makeYear(agents, { seed, scale }), agents, texts);
  const faults: PlantedFault[] = [];
  const tables = TABLE_KEYS.map((key): [TableKey, SampleTable] => {
    const planted = plantFaults(key, clean[key], { texts, chance: new Chance(seed, `faults in ${key}`) });
    for (const fault of planted.faults) faults.push(fault);
    return [key, { ...clean[key], titleRows: texts.tables[key].titles, rows: planted.rows }];
  });
  return { clean, faults, tables: Object.fromEntries(tables) as Record<TableKey, SampleTable> };
}
