import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../../scripts/browser.mjs';

/** Mode 0 recalculates every formula on loading, whatever values the file brings along. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** Opens a workbook in LibreOffice, recalculates every formula, and gives back the saved `.xlsx`. */
export async function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  const [saved] = await recalculateAll([xlsx]);
  if (!saved) throw new Error('LibreOffice saved nothing.');
  return saved;
}

/** The same for several workbooks, with LibreOffice started once. */
export async function recalculateAll(workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const office = findOffice();
  if (!office) throw new Error('LibreOffice not found. Install LibreOffice Calc, or set SOFFICE_PATH.');
  const folder = await mkdtemp(join(tmpdir(), 'telekpi-office-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    const names = workbooks.map((_, index) => `book${index}.xlsx`);
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    await Promise.all(names.map((name, index) => writeFile(join(folder, name), workbooks[index] ?? new Uint8Array())));
    await promisify(execFile)(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', out],
      ...names.map((name) => join(folder, name)),
    ]);
    return await Promise.all(names.map((name) => readFile(join(out, name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
