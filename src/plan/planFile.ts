import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import { codePoint, findControlCharacter } from './controlCharacters.ts';
import { findForbidden } from './forbiddenKeys.ts';
import { findJsonFault, type JsonFault } from './jsonFault.ts';
import { migrate, type PlanDocument } from './migrations.ts';
import { parsePlan } from './parse.ts';
import { MOST_INDICATORS, planSchema, type Plan } from './schema.ts';

/** What says that a JSON document is a plan. */
export const PLAN_FORMAT = 'telekpi-plan';
/** In characters; the longest plan there can be stays well below. */
export const LARGEST_PLAN_FILE = 1_000_000;

const ABOUT_THE_FILE: ReadonlySet<string> = new Set(['$schema', 'format']);
const DEEPEST = 20;
const MOST_FINDINGS = 50;

/** What a file holds. */
export interface PlanFileContents {
  readonly plan: Plan;
  /** The rules of the review as they stand there, not yet looked at; undefined where the file has none. */
  readonly review: unknown;
}

export interface PlanFileOptions {
  readonly schemaAddress?: string | undefined;
  /** The rules of the review, to travel with the plan. */
  readonly review?: object | undefined;
}

/** A valid plan as JSON, its keys in the order of the schema whatever their order in the plan [S-40]. */
export function writePlanFile(plan: Plan, { schemaAddress, review }: PlanFileOptions = {}): string {
  const document = { $schema: schemaAddress, format: PLAN_FORMAT, ...planSchema.parse(plan), review };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The plan of a file from anywhere, or what is wrong with it, each with its place. Never throws. */
export function readPlanFile(text: string): Outcome<PlanFileContents> {
  const document = readDocument(text);
  const migrated = document.ok ? migrate(document.value) : document;
  if (!migrated.ok) return migrated;
  const { review, ...rest } = migrated.value;
  const entries = Object.entries(rest).filter(([key]) => !ABOUT_THE_FILE.has(key));
  const parsed = parsePlan(Object.fromEntries(entries));
  return parsed.ok ? succeed({ plan: parsed.value, review }) : fail(...shortened(parsed.findings));
}

/** Text → JSON → a document that says it is a plan and holds nothing hostile. */
function readDocument(text: string): Outcome<PlanDocument> {
  const size = text.length;
  if (size > LARGEST_PLAN_FILE) {
    return fail({ code: 'planFile.tooLarge', args: { size, most: LARGEST_PLAN_FILE } });
  }
  const json = text.replace(/^\ufeff/, '');
  const fault = findJsonFault(json, DEEPEST);
  if (fault !== null) return fail(faultFinding(fault, json));
  const value: unknown = JSON.parse(json);
  if (!isDocument(value)) return fail({ code: 'planFile.notPlan', args: {} });
  const hostile = findForbidden(value) ?? findControlCharacter(value) ?? checkFormat(value) ?? checkCount(value);
  return hostile === null ? succeed(value) : fail(hostile);
}

function faultFinding({ kind, position, found }: JsonFault, text: string): Finding {
  const lines = text.slice(0, position).split('\n');
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  if (kind === 'repeatedKey') return { code: 'planFile.repeatedKey', args: { ...place, key: found } };
  if (kind === 'tooDeep') return { code: 'planFile.tooDeep', args: place };
  return { code: 'planFile.syntax', args: { ...place, found: /^\s$|\p{Cc}/u.test(found) ? codePoint(found) : found } };
}

const isDocument = (value: unknown): value is PlanDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function checkFormat({ format }: PlanDocument): Finding | null {
  if (format === PLAN_FORMAT) return null;
  return { code: 'planFile.notPlan', where: { kind: 'path', path: ['format'] }, args: {} };
}

/** Before the schema looks at each of them. */
function checkCount({ indicators }: PlanDocument): Finding | null {
  if (!Array.isArray(indicators) || indicators.length <= MOST_INDICATORS) return null;
  return { code: 'plan.tooLong', where: { kind: 'path', path: ['indicators'] }, args: { maximum: MOST_INDICATORS } };
}

/** The first of many. */
export function shortened(findings: readonly Finding[]): readonly Finding[] {
  const count = findings.length - MOST_FINDINGS;
  if (count <= 0) return findings;
  return [...findings.slice(0, MOST_FINDINGS), { code: 'planFile.more', args: { count } }];
}
