import { SEVERITIES, type CheckFinding, type Severity } from '../../src/records/checkFindings.ts';
import { repairOf, type AcceptedRepair } from '../../src/records/repairs.ts';
import type { RecordReading } from '../../src/records/readRecords.ts';

export interface SeverityGroup {
  readonly severity: Severity;
  readonly findings: readonly CheckFinding[];
}

/** The worst first; none without a finding. */
export const groupsOf = (findings: readonly CheckFinding[]): readonly SeverityGroup[] =>
  SEVERITIES.map((severity) => ({ severity, findings: findings.filter((each) => each.severity === severity) })).filter(
    (group) => group.findings.length > 0,
  );

export const countOf = (findings: readonly CheckFinding[], severity: Severity): number =>
  findings.filter((each) => each.severity === severity).length;

/** One for each finding that has a safe repair. */
export const safeRepairs = ({ findings, tables }: RecordReading): readonly AcceptedRepair[] =>
  findings.flatMap((finding) => repairOf(finding, tables) ?? []);

export const checkedRows = ({ tables }: RecordReading): number =>
  tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
