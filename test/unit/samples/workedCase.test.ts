import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workedCase, workedCaseFile, WORKED_CASE_FILE } from '../../../samples/workedCase.ts';
import { catalogueEntry } from '../../../src/plan/catalogue.ts';
import { workedCasePlans } from '../../../src/plan/workedCase.ts';
import { rankCorrelation } from '../../../src/review/rankCorrelation.ts';
import type { Actuals } from '../../../src/scoring/actuals.ts';
import { compilePlan, scoreTeam } from '../../../src/scoring/scorecard.ts';
import { teamFigure } from '../../../src/scoring/teamFigures.ts';
import type { Plan } from '../../../src/plan/schema.ts';

const story = workedCase();
const [BEFORE, AFTER] = [2, 5];

function actualsOf(period: number): Actuals {
  const rows = story.rows[period] ?? [];
  return {
    people: rows.map((_, row) => `P${row}`),
    indicators: story.indicators,
    rows: rows.map((row) => row.map((value) => ({ kind: 'value', value }))),
  };
}

function team(id: string, period: number): number {
  const entry = catalogueEntry(id);
  if (entry === undefined) throw new Error(id);
  return teamFigure(actualsOf(period), entry)?.value ?? NaN;
}

const column = (id: string, period: number): readonly number[] =>
  (story.rows[period] ?? []).map((row) => row[story.indicators.indexOf(id)] ?? NaN);

function ranksBy(plan: Plan, period: number): readonly number[] {
  const compiled = compilePlan(plan);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return scoreTeam(compiled.value, actualsOf(period)).people.map(({ rank }) => rank ?? NaN);
}

test('[S-39] should be written as the generator makes it', async () => {
  expect(readFileSync(WORKED_CASE_FILE, 'utf8')).toBe(await workedCaseFile());
});

test('[S-39] should tell the story in the figures of the team', () => {
  expect(team('complaint_rate', BEFORE)).toBeCloseTo(0.15, 9);
  expect(team('complaint_rate', AFTER)).toBeCloseTo(0.05, 9);
  expect(team('repurchase_rate', BEFORE)).toBeLessThan(0.05);
  expect(team('repurchase_rate', AFTER)).toBeCloseTo(0.12, 9);
  expect(team('dials', AFTER) / team('dials', BEFORE)).toBeCloseTo(0.9, 9);
  expect(team('effective_call_rate', AFTER) / team('effective_call_rate', BEFORE)).toBeCloseTo(1.25, 9);
});

test('[S-39] should claim no growth of sales', () => {
  expect(team('sales_amount', AFTER)).toBe(team('sales_amount', BEFORE));
});

test('[S-39] should reward the wrong people by the old plan, and not by the new one', () => {
  const plans = workedCasePlans('en', '2026-03');
  const complaints = column('complaint_rate', BEFORE);
  const leaders = (plan: Plan): readonly number[] => {
    const ranks = ranksBy(plan, BEFORE);
    return ranks.flatMap((rank, person) => (rank <= 3 ? [complaints[person] ?? NaN] : []));
  };
  const mean = complaints.reduce((sum, each) => sum + each, 0) / complaints.length;
  expect(Math.min(...leaders(plans.before))).toBeGreaterThan(mean);
  expect(Math.max(...leaders(plans.after))).toBeLessThan(mean);
});

test('[S-37] should hold the conflict of dials with satisfaction before the change, and none after it', () => {
  expect(rankCorrelation(column('dials', BEFORE), column('csat', BEFORE)).relation).toBe('conflict');
  expect(rankCorrelation(column('dials', AFTER), column('csat', AFTER)).relation).not.toBe('conflict');
});
