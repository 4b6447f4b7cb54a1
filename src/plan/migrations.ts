import { fail, succeed, type Outcome } from '../findings.ts';

export type PlanDocument = Readonly<Record<string, unknown>>;

/** Turns a document of one schema version into one of the next; `schemaVersion` is set afterwards. */
export type Migration = (document: PlanDocument) => PlanDocument;

/** The version that `planSchema` describes. */
export const SCHEMA_VERSION = 1;

/** By the version they start from. Version 1 was the first, so nothing is older yet. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * The document in the present version, step by step. One from the future is refused; one whose version
 * nobody knows stays as it is, and the schema refuses it.
 */
export function migrate(
  document: PlanDocument,
  steps: ReadonlyMap<number, Migration> = MIGRATIONS,
  known = SCHEMA_VERSION,
): Outcome<PlanDocument> {
  const { schemaVersion: version } = document;
  if (typeof version !== 'number' || version === known) return succeed(document);
  if (version > known) {
    const where = { kind: 'path', path: ['schemaVersion'] } as const;
    return fail({ code: 'planFile.newer', where, args: { version, known } });
  }
  const step = steps.get(version);
  if (step === undefined) return succeed(document);
  return migrate({ ...step(document), schemaVersion: version + 1 }, steps, known);
}
