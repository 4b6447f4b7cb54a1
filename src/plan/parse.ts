import { fail, succeed, type Finding, type Outcome, type Where } from '../findings.ts';
import { planSchema, type Plan } from './schema.ts';
import { findForbidden } from './forbiddenKeys.ts';
import { findingsOfIssue } from './zodFindings.ts';

/** A plan from outside, such as a file or a sheet: all that is wrong with it, each with its path [S-40]. */
export function parsePlan(document: unknown): Outcome<Plan> {
  const forbidden = findForbidden(document);
  if (forbidden !== null) return fail(forbidden);
  const parsed = planSchema.safeParse(document);
  if (!parsed.success) return fail(...parsed.error.issues.flatMap((issue) => findingsOfIssue(issue, document)));
  const findings = [...checkIndicators(parsed.data), ...checkLimits(parsed.data), ...checkGrades(parsed.data)];
  return findings.length === 0 ? succeed(parsed.data) : fail(...findings);
}

const at = (...path: (string | number)[]): Where => ({ kind: 'path', path });

function checkIndicators(plan: Plan): readonly Finding[] {
  const seen = new Set<string>();
  return plan.indicators.flatMap(({ id, role, weight, gate, floor, cap }, index) => {
    const findings: Finding[] = [];
    const where = (key: string) => at('indicators', index, key);
    if (seen.has(id)) findings.push({ code: 'plan.duplicateId', where: where('id'), args: { indicator: id } });
    seen.add(id);
    if (role !== 'weighted' && weight !== 0) {
      const args = { indicator: id, role, weight };
      findings.push({ code: 'indicator.weightWithoutRole', where: where('weight'), args });
    }
    if (gate?.effect === 'multiply' && gate.amount === undefined) {
      findings.push({ code: 'gate.amount', where: where('gate'), args: { effect: gate.effect } });
    }
    const limits = { floor: floor ?? plan.floor, cap: cap ?? plan.cap };
    const own = floor !== undefined || cap !== undefined;
    if (own && limits.floor > limits.cap) findings.push({ code: 'limits.order', where: where('cap'), args: limits });
    return findings;
  });
}

function checkLimits({ floor, cap, lights }: Plan): readonly Finding[] {
  const findings: Finding[] = [];
  if (floor > cap) findings.push({ code: 'limits.order', where: at('cap'), args: { floor, cap } });
  if (lights.green < lights.yellow) findings.push({ code: 'lights.order', where: at('lights'), args: lights });
  return findings;
}

function checkGrades({ grades }: Plan): readonly Finding[] {
  return grades.flatMap(({ grade, from }, index): readonly Finding[] => {
    const better = grades[index - 1];
    if (better === undefined || from < better.from) return [];
    return [{ code: 'grades.order', where: at('grades', index, 'from'), args: { grade, from } }];
  });
}
