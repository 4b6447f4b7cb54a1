import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Cell } from '../../../src/calls/cell.ts';
import {
  TABLE_FIELDS,
  TABLE_KEYS,
  type SampleTable,
  type SampleTables,
  type TableKey,
} from '../../../samples/year/sampleTable.ts';

const NUMBERS = new Set([
  ...['date', 'duration', 'amount', 'score', 'productIntro', 'objectionHandling', 'daysWorked', 'workingDays'],
  ...['teamTarget', 'training_pass_rate'],
]);

/** The records in DuckDB, one table each, columns named by field. Nothing of this project reads or adds them up. */
export class RecordsDatabase {
  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly folder: string,
  ) {}

  static async of(tables: SampleTables): Promise<RecordsDatabase> {
    const connection = await (await DuckDBInstance.create()).connect();
    const database = new RecordsDatabase(connection, mkdtempSync(join(tmpdir(), 'records-')));
    for (const key of TABLE_KEYS) await database.load(key, tables[key]);
    return database;
  }

  async rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjectsJS();
  }

  close(): void {
    this.connection.closeSync();
    rmSync(this.folder, { recursive: true });
  }

  private async load(key: TableKey, { rows }: SampleTable): Promise<void> {
    const file = join(this.folder, `${key}.csv`);
    writeFileSync(file, rows.map((row) => row.map(quoted).join(',')).join('\n'));
    const columns = TABLE_FIELDS[key].map((field) => `'${field}': '${NUMBERS.has(field) ? 'DOUBLE' : 'VARCHAR'}'`);
    await this.connection.run(
      `CREATE TABLE ${key} AS SELECT * FROM read_csv('${file}', header = false, auto_detect = false, delim = ',',
         quote = '"', escape = '"', columns = {${columns.join(', ')}})`,
    );
  }
}

function quoted(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? `"${cell.replaceAll('"', '""')}"` : String(cell);
}
