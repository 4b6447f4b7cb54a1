import type { Language } from '../grid/language.ts';
import type { WorkbookContent } from '../grid/grid.ts';
import { plainSheet } from '../files/plainSheet.ts';

/** A file that is of no kind the host can read. */
export class UnknownKindError extends Error {
  override readonly name = 'UnknownKindError';
}

/** A file that is not what its name says. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** What is in a file that a person chose. */
export async function readFile(file: File): Promise<WorkbookContent> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.csv$/i.test(file.name)) return (await import('../files/csv.ts')).readCsv(bytes, file.name);
  if (/\.xlsx$/i.test(file.name)) return readXlsx(bytes);
  throw new UnknownKindError(file.name);
}

async function readXlsx(bytes: Uint8Array): Promise<WorkbookContent> {
  const { readWorkbook } = await import('../files/readWorkbook.ts');
  try {
    return await readWorkbook(bytes);
  } catch (cause) {
    throw new DamagedFileError('Not a workbook.', { cause });
  }
}

export async function downloadXlsx(
  content: WorkbookContent,
  name: string,
  namespaces: readonly string[],
): Promise<void> {
  const { writeWorkbook } = await import('../files/writeWorkbook.ts');
  const bytes = await writeWorkbook(content, namespaces);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export async function fetchSample(language: Language): Promise<WorkbookContent> {
  const response = await fetch(`/sample.${language}.json`);
  if (!response.ok) throw new Error(`The sample workbook answered ${response.status}.`);
  return (await response.json()) as WorkbookContent;
}

export function emptyContent(): WorkbookContent {
  return { sheets: [plainSheet('Sheet1', [])], names: [], settings: [] };
}
