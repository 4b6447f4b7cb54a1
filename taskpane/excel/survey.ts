import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';

/**
 * Which sheet carries which role, kept in the workbook: found by `id` while it is open, by `name`
 * after reopening. `given` is the name we gave; where the two differ, people renamed the sheet.
 */
export type KnownSheets = Readonly<Record<string, KnownSheet>>;

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly given: string;
  /** Whose rows we wrote, where the sheet says so by formulas, which follow whatever is sorted since. */
  readonly keys?: readonly string[];
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
}

/** A spec with the name it will have, and the sheet that it replaces. */
export interface Target {
  readonly spec: SheetSpec;
  readonly name: string;
  /** The name we gave it; another than `name` where people renamed the sheet. */
  readonly given: string;
  readonly replaces: SheetEntry | null;
}

/** The sheet of a role, wherever people moved it and whatever they named it. */
export function sheetOfKey(key: string, sheets: readonly SheetEntry[], known: KnownSheets): SheetEntry | null {
  const remembered = known[key];
  if (!remembered) return null;
  return (
    sheets.find(({ id }) => id === remembered.id) ?? sheets.find(({ name }) => sameName(name, remembered.name)) ?? null
  );
}

/**
 * Names for what is to be written: a name people gave to one of ours stays, and a name that a sheet
 * of theirs has is left to it.
 */
export function chooseTargets(
  specs: readonly SheetSpec[],
  sheets: readonly SheetEntry[],
  known: KnownSheets,
): Target[] {
  const replaced = specs.map(({ key }) => sheetOfKey(key, sheets, known));
  const taken = new Set(
    sheets.filter(({ id }) => !replaced.some((sheet) => sheet?.id === id)).map(({ name }) => name.toLowerCase()),
  );
  return specs.map((spec, index) => {
    const replaces = replaced[index] ?? null;
    const given = known[spec.key]?.given;
    const isRenamed = replaces !== null && given !== undefined && !sameName(replaces.name, given);
    const name = freeName(isRenamed ? replaces.name : spec.name, taken);
    taken.add(name.toLowerCase());
    return { spec, name, given: isRenamed ? given : name, replaces };
  });
}

/** What references in the specs have to be turned into: names as built → names as they will be. */
export function nameChanges(
  targets: readonly Target[],
  sheets: readonly SheetEntry[],
  known: KnownSheets,
): ReadonlyMap<string, string> {
  const written = new Set(targets.map(({ spec }) => spec.key));
  const standing = Object.keys(known).filter((key) => !written.has(key));
  return new Map([
    ...standing.flatMap((key) => {
      const sheet = sheetOfKey(key, sheets, known);
      return sheet ? [[known[key]?.given ?? '', sheet.name] as const] : [];
    }),
    ...targets.map(({ spec, name }) => [spec.name, name] as const),
  ]);
}

const MAX_NAME = 31;

function freeName(wanted: string, taken: ReadonlySet<string>, attempt = 1): string {
  const ending = attempt === 1 ? '' : ` (${attempt})`;
  const name = wanted.slice(0, MAX_NAME - ending.length) + ending;
  return taken.has(name.toLowerCase()) ? freeName(wanted, taken, attempt + 1) : name;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
