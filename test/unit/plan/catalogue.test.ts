import { describe, expect, it } from 'vitest';
import { CATALOGUE, catalogueEntry } from '../../../src/plan/catalogue.ts';
import { CATALOGUE_IDS } from '../../../src/plan/catalogueIds.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { DIMENSIONS } from '../../../src/plan/schema.ts';
import { parseRule } from '../../../src/scoring/grammar.ts';
import { planOf } from './planOf.ts';

describe('CATALOGUE', () => {
  it('[S-2] should hold each id once, in the order of the list of ids', () => {
    expect(CATALOGUE.map(({ id }) => id)).toEqual(CATALOGUE_IDS);
    expect(CATALOGUE).toHaveLength(37);
  });

  it('[S-1] should spread over the four dimensions as the table does', () => {
    const counts = DIMENSIONS.map((dimension) => CATALOGUE.filter((entry) => entry.dimension === dimension).length);
    expect(counts).toEqual([10, 8, 13, 6]);
  });

  it('[S-14] should review results and efficiency monthly, quality and growth quarterly, the team goal yearly', () => {
    const cycles = ['sales_amount', 'dials', 'csat', 'training_pass_rate', 'team_goal_attainment'];
    expect(cycles.map((id) => catalogueEntry(id)?.cycle)).toEqual([
      'monthly',
      'monthly',
      'quarterly',
      'quarterly',
      'yearly',
    ]);
  });

  it('[S-14] should leave the cycle of no indicator to chance: yearly are the team’s goal and personal growth', () => {
    const usual = { results: 'monthly', efficiency: 'monthly', quality: 'quarterly', growth: 'quarterly' };
    const unusual = CATALOGUE.filter(({ dimension, cycle }) => cycle !== usual[dimension]);
    expect(unusual.map(({ id, cycle }) => [id, cycle])).toEqual([
      ['team_goal_attainment', 'yearly'],
      ['certification_level', 'yearly'],
    ]);
  });

  it('[S-14] should let a plan have another cycle', () => {
    const plan = planOf({ csat: 100 }, { csat: { cycle: 'weekly' } });
    expect(parsePlan(plan)).toMatchObject({ ok: true, value: { indicators: [{ id: 'csat', cycle: 'weekly' }] } });
    expect(planOf({ csat: 100 }).indicators[0]?.cycle).toBe('quarterly');
  });

  it('[S-4] should name the partners that keep indicators honest', () => {
    expect(catalogueEntry('average_call_duration')?.partners).toEqual(['customer_intent_rating']);
    expect(catalogueEntry('effective_calls')?.partners).toEqual(['csat']);
    expect(catalogueEntry('dials')?.partners).toEqual(['effective_call_rate', 'lead_utilisation']);
    expect(catalogueEntry('training_pass_rate')?.partners).toEqual(['post_training_uplift']);
  });

  it('[S-22] should scale only counts and sums with attendance', () => {
    for (const entry of CATALOGUE.filter(({ additive }) => additive)) {
      expect(['currency', 'count', 'duration']).toContain(entry.unit);
      expect(entry.direction).toBe('higher');
    }
  });

  it('[S-2] should turn only the complaint rate round', () => {
    expect(CATALOGUE.filter(({ direction }) => direction === 'lower').map(({ id }) => id)).toEqual(['complaint_rate']);
  });

  it.each(CATALOGUE)('[S-16] should give $id a rule that can be read, and a target unless it is a level', (entry) => {
    expect(parseRule(entry.rule)).toMatchObject({ ok: true });
    expect(entry.target === null).toBe(entry.unit === 'level');
  });
});
