import { IF, MAX, MIN } from '@formulajs/formulajs';
import type { PlanIndicator } from '../../src/plan/schema.ts';

type Given = Pick<PlanIndicator, 'id' | 'unit' | 'direction' | 'rule' | 'weight'> & { readonly target: number };

/** One indicator as each contestant has it. Formulas and functions check nothing, which favours them. */
export interface BenchIndicator extends Given {
  /** Actuals lie evenly between them. */
  readonly lowest: number;
  readonly highest: number;
  /** Points before limits as formula text; arguments are cell addresses. */
  readonly formula: (actual: string, target: string) => string;
  /** The same by functions of formulajs. */
  readonly byFunctions: (actual: number, target: number) => number;
}

const RATIO = { unit: 'ratio', direction: 'higher' } as const;
const COUNT = { unit: 'count', direction: 'higher' } as const;

const HIGHER = {
  rule: 'higher',
  formula: (actual: string, target: string) => `100*${actual}/${target}`,
  byFunctions: (actual: number, target: number) => (100 * actual) / target,
};

/** Ten indicators, eight kinds of rules; weights add up to 100. */
export const INDICATORS: readonly BenchIndicator[] = [
  {
    ...{ id: 'sales_amount', unit: 'currency', direction: 'higher', weight: 20, target: 50_000 },
    ...{ ...HIGHER, lowest: 0, highest: 80_000 },
  },
  { id: 'closed_customers', ...COUNT, ...HIGHER, weight: 10, target: 20, lowest: 0, highest: 30 },
  { id: 'effective_calls', ...COUNT, ...HIGHER, weight: 10, target: 200, lowest: 0, highest: 300 },
  {
    ...{ id: 'effective_call_rate', ...RATIO, weight: 10, target: 0.3, lowest: 0, highest: 0.5 },
    rule: 'higher from 0.1',
    formula: (actual, target) => `100*(${actual}-0.1)/(${target}-0.1)`,
    byFunctions: (actual, target) => (100 * (actual - 0.1)) / (target - 0.1),
  },
  {
    ...{ id: 'complaint_rate', unit: 'ratio', direction: 'lower', weight: 10, target: 0.02 },
    ...{ rule: 'lower', lowest: 0, highest: 0.05 },
    formula: (actual, target) => `100*(2-${actual}/${target})`,
    byFunctions: (actual, target) => 100 * (2 - actual / target),
  },
  {
    ...{ id: 'average_call_duration', unit: 'duration', direction: 'higher', weight: 10, target: 240 },
    ...{ rule: 'range 80%..120% within 50%..150%', lowest: 60, highest: 420 },
    formula: (actual, target) => `100*MAX(0,MIN(1,(${actual}/${target}-0.5)/0.3,(1.5-${actual}/${target})/0.3))`,
    byFunctions: (actual, target) => 100 * MAX(0, MIN(1, (actual / target - 0.5) / 0.3, (1.5 - actual / target) / 0.3)),
  },
  {
    ...{ id: 'csat', ...RATIO, weight: 10, target: 0.8, lowest: 0.4, highest: 1 },
    rule: 'bands 60%:0 80%:60 100%:100 120%:120',
    formula: (actual, target) => {
      const reached = `${actual}/${target}`;
      return `IF(${reached}>=1.2,120,IF(${reached}>=1,100,IF(${reached}>=0.8,60,0)))`;
    },
    byFunctions: (actual, target) => {
      const reached = actual / target;
      return IF(reached >= 1.2, 120, IF(reached >= 1, 100, IF(reached >= 0.8, 60, 0)));
    },
  },
  {
    ...{ id: 'training_pass_rate', ...RATIO, weight: 10, target: 0.6, lowest: 0.2, highest: 1 },
    rule: 'curve 60%:0 100%:100 150%:150',
    formula: (actual, target) => {
      const reached = `${actual}/${target}`;
      return `IF(${reached}<=0.6,0,IF(${reached}<=1,(${reached}-0.6)/0.4*100,MIN(150,100+(${reached}-1)/0.5*50)))`;
    },
    byFunctions: (actual, target) => {
      const reached = actual / target;
      const above = MIN(150, 100 + ((reached - 1) / 0.5) * 50);
      return IF(reached <= 0.6, 0, IF(reached <= 1, ((reached - 0.6) / 0.4) * 100, above));
    },
  },
  {
    ...{ id: 'script_compliance', ...RATIO, rule: 'pass', weight: 5, target: 0.9, lowest: 0.7, highest: 1 },
    formula: (actual, target) => `IF(${actual}>=${target},100,0)`,
    byFunctions: (actual, target) => IF(actual >= target, 100, 0),
  },
  {
    ...{ id: 'own_mistakes', unit: 'count', direction: 'lower', rule: 'deduct 5', weight: 5, target: 0 },
    ...{ lowest: 0, highest: 25 },
    formula: (actual) => `100-5*${actual}`,
    byFunctions: (actual) => 100 - 5 * actual,
  },
];
